import {
  type CompiledQuery,
  type DatabaseConnection,
  PostgresDialect,
  PostgresDriver,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';

type Ask = DatabaseConnection['executeQuery'];

/**
 * A screen is put together by many features, each loading what it needs; several of them need the same. Within a transaction that only reads,
 * a question that was asked already is answered from the first time.
 */
class AskOnceDriver extends PostgresDriver {
  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    await super.beginTransaction(connection, settings);
    if (settings.accessMode === 'read only') connection.executeQuery = askingOnce(connection.executeQuery.bind(connection));
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    askAnew(connection);
    await super.commitTransaction(connection);
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    askAnew(connection);
    await super.rollbackTransaction(connection);
  }
}

function askingOnce(ask: Ask): Ask {
  const answers = new Map<string, Promise<QueryResult<unknown>>>();
  return async <Row>(query: CompiledQuery): Promise<QueryResult<Row>> => {
    const key = JSON.stringify([query.sql, query.parameters]);
    const answer = answers.get(key) ?? ask<unknown>(query);
    answers.set(key, answer);
    const result = await answer;
    // A list of its own for each who asks: one may sort it.
    return { ...result, rows: [...result.rows] as Row[] };
  };
}

/** The connection's own way of asking stands in its class. */
function askAnew(connection: DatabaseConnection): void {
  if (Object.hasOwn(connection, 'executeQuery')) Reflect.deleteProperty(connection, 'executeQuery');
}

/** PostgreSQL as Kysely speaks it, with reading transactions that never send one statement twice. */
export class AskOnceDialect extends PostgresDialect {
  readonly #config: ConstructorParameters<typeof PostgresDialect>[0];

  constructor(config: ConstructorParameters<typeof PostgresDialect>[0]) {
    super(config);
    this.#config = config;
  }

  override createDriver(): PostgresDriver {
    return new AskOnceDriver(this.#config);
  }
}
