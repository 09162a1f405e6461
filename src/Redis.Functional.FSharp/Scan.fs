namespace Redis.Functional.FSharp

open System.Collections.Generic
open System.Linq
open System.Threading
open System.Threading.Tasks
open Redis.Functional

/// Scans as streams of results, for the async operators of System.Linq, and for fold, iter and toList. A page is requested when it is
/// needed. Functions do not throw: after an error or a cancellation, one Error ends the stream. Since 0.1.
[<AbstractClass; Sealed>]
type Scan =
    static member private results(items: IAsyncEnumerable<LanguageExt.Either<RedisError, 'T>>) : IAsyncEnumerable<Result<'T, RedisError>> =
        items.Select(fun item -> Interop.ofEither item)

    /// Gets the keys of the database: SCAN.
    static member keys(client: IRedisClient, ?pattern: RedisValue, ?count: int64, ?ofType: string, ?cursor: ScanCursor) =
        RedisScan.ScanKeys(
            client, Option.toNullable pattern, Option.toNullable count, Option.toObj ofType, defaultArg cursor ScanCursor.Start, CancellationToken.None
        )
        |> Scan.results

    /// Gets the fields of a hash and their values: HSCAN.
    static member hash(client: IRedisClient, key: RedisKey, ?pattern: RedisValue, ?count: int64, ?cursor: ScanCursor) =
        RedisScan
            .ScanHash(client, key, Option.toNullable pattern, Option.toNullable count, defaultArg cursor ScanCursor.Start, CancellationToken.None)
            .Select(fun item -> Interop.ofEither item |> Result.map (fun (struct (field, value)) -> field, value))

    /// Gets the fields of a hash without their values: HSCAN … NOVALUES, since Redis 7.4.
    static member hashFields(client: IRedisClient, key: RedisKey, ?pattern: RedisValue, ?count: int64, ?cursor: ScanCursor) =
        RedisScan.ScanHashFields(
            client, key, Option.toNullable pattern, Option.toNullable count, defaultArg cursor ScanCursor.Start, CancellationToken.None
        )
        |> Scan.results

    /// Gets the members of a set: SSCAN.
    static member set(client: IRedisClient, key: RedisKey, ?pattern: RedisValue, ?count: int64, ?cursor: ScanCursor) =
        RedisScan.ScanSet(
            client, key, Option.toNullable pattern, Option.toNullable count, defaultArg cursor ScanCursor.Start, CancellationToken.None
        )
        |> Scan.results

    /// Gets the members of a sorted set and their scores: ZSCAN.
    static member sortedSet(client: IRedisClient, key: RedisKey, ?pattern: RedisValue, ?count: int64, ?cursor: ScanCursor) =
        RedisScan
            .ScanSortedSet(client, key, Option.toNullable pattern, Option.toNullable count, defaultArg cursor ScanCursor.Start, CancellationToken.None)
            .Select(fun item -> Interop.ofEither item |> Result.map (fun (struct (value, score)) -> value, score))

    /// Gets the items of pages. The function returns the command or the program for the page at a cursor.
    static member items(client: IRedisClient, page: ScanCursor -> #Redis<ScanPage<'T>>, ?cursor: ScanCursor) =
        RedisScan.ScanItems(client, (fun at -> page at :> Redis<ScanPage<'T>>), defaultArg cursor ScanCursor.Start, CancellationToken.None)
        |> Scan.results

    /// Gets the pages. A failed scan can continue at Next of the last page.
    static member pages(client: IRedisClient, page: ScanCursor -> #Redis<ScanPage<'T>>, ?cursor: ScanCursor) =
        RedisScan.ScanPages(client, (fun at -> page at :> Redis<ScanPage<'T>>), defaultArg cursor ScanCursor.Start, CancellationToken.None)
        |> Scan.results

    /// Folds the items into a state, until the end or the first Error.
    static member fold (folder: 'S -> 'T -> 'S) (state: 'S) (items: IAsyncEnumerable<Result<'T, RedisError>>) : Task<Result<'S, RedisError>> =
        Scan.foldWith CancellationToken.None folder state items

    /// As fold, with a token that cancels it.
    static member foldWith
        (token: CancellationToken)
        (folder: 'S -> 'T -> 'S)
        (state: 'S)
        (items: IAsyncEnumerable<Result<'T, RedisError>>)
        : Task<Result<'S, RedisError>> =
        backgroundTask {
            use enumerator = items.GetAsyncEnumerator token
            let mutable state = state
            let mutable error = None
            let! first = enumerator.MoveNextAsync()
            let mutable more = first

            while more do
                match enumerator.Current with
                | Ok item -> state <- folder state item
                | Error found -> error <- Some found

                if error.IsSome then
                    more <- false
                else
                    let! next = enumerator.MoveNextAsync()
                    more <- next

            return
                match error with
                | Some error -> Error error
                | None -> Ok state
        }

    /// Calls a function for each item, until the end or the first Error.
    static member iter (action: 'T -> unit) (items: IAsyncEnumerable<Result<'T, RedisError>>) : Task<Result<unit, RedisError>> =
        Scan.fold (fun () item -> action item) () items

    /// Gets all items, or the first Error.
    static member toList(items: IAsyncEnumerable<Result<'T, RedisError>>) : Task<Result<'T list, RedisError>> =
        backgroundTask {
            let! outcome = Scan.fold (fun found item -> item :: found) [] items
            return Result.map List.rev outcome
        }
