namespace Redis.Functional.FSharp

open System
open System.Threading
open System.Threading.Tasks
open Redis.Functional

/// Acquires, holds and releases locks that are defined as RedisLock("orders", Ttl = TimeSpan.FromSeconds 10., AutoExtend = true). Since 0.1.
[<RequireQualifiedAccess>]
module Lock =
    /// Creates the same lock, held by a majority of independent servers: three or more, one client for each, no client of a cluster or of shards. A program
    /// under the lock runs on the client that it is given. docs/guides/locks.md describes the details.
    let across (clients: IRedisClient list) (definition: RedisLock) : RedisLock = definition.Across(ReadOnlySpan(List.toArray clients))

    /// Creates a program that runs another one under the lock. The lock is always released; if it is lost, the program is cancelled with LockLost.
    let hold (definition: RedisLock) (program: Redis<'A>) : Redis<'A> = definition.Hold program

    /// As hold, with access to the lock: its fencing token and its extension.
    let holdWith (definition: RedisLock) (body: HeldLock -> Redis<'A>) : Redis<'A> = definition.Hold(Func<HeldLock, Redis<'A>> body)

    /// As hold, for work outside Redis, with a token that is cancelled by the caller and by the loss of the lock.
    let holdTask (definition: RedisLock) (body: HeldLock -> CancellationToken -> Task<'A>) : Redis<'A> =
        holdWith definition (fun held -> Redis.ofTask (body held))

    /// Acquires the lock. A LockNotAcquired error names the holder. The lock must be released, for example with use.
    let acquire (client: IRedisClient) (definition: RedisLock) : Task<Result<HeldLock, RedisError>> =
        backgroundTask {
            let! outcome = definition.Acquire client
            return Interop.ofEither outcome
        }

    /// As acquire, with a token that cancels the waiting.
    let acquireWith (token: CancellationToken) (client: IRedisClient) (definition: RedisLock) : Task<Result<HeldLock, RedisError>> =
        backgroundTask {
            let! outcome = definition.Acquire(client, token)
            return Interop.ofEither outcome
        }

    /// Acquires a lock across servers, with a token that cancels the waiting.
    let acquireAcross (token: CancellationToken) (definition: RedisLock) : Task<Result<HeldLock, RedisError>> =
        backgroundTask {
            let! outcome = definition.Acquire token
            return Interop.ofEither outcome
        }

    /// Extends the lock to the given time from now; never shortens it.
    let extend (ttl: TimeSpan) (held: HeldLock) : Task<Result<unit, RedisError>> =
        backgroundTask {
            let! outcome = held.Extend(Nullable ttl)
            return Interop.ofEither outcome |> Result.map Interop.toUnit
        }

    /// Releases the lock if it still has the holder's token. False: it was no longer held.
    let release (held: HeldLock) : Task<Result<bool, RedisError>> =
        backgroundTask {
            let! outcome = held.Release()
            return Interop.ofEither outcome
        }
