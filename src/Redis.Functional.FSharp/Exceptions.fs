namespace Redis.Functional.FSharp.Exceptions

open System.Threading.Tasks
open Redis.Functional
open Redis.Functional.Exceptions
open Redis.Functional.FSharp

/// Throws errors as exceptions, for scripts and tests. Since 0.1.
[<RequireQualifiedAccess>]
module Result =
    /// Gets the value, or throws a RedisException for an error.
    let orFail (outcome: Result<'T, RedisError>) : 'T = OrThrowExtensions.OrThrow(Interop.ofResult outcome)

/// Throws errors as exceptions, for scripts and tests. Since 0.1.
[<RequireQualifiedAccess>]
module Redis =
    /// Awaits the value: program |> Redis.run client |> Redis.orFail. The task fails with a RedisException for an error.
    let orFail (outcome: Task<Result<'T, RedisError>>) : Task<'T> =
        backgroundTask {
            let! outcome = outcome
            return Result.orFail outcome
        }
