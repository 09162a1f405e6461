module InterpretersFSharp.Interpreters

open System
open System.Collections.Concurrent
open System.Text
open System.Threading.Tasks
open Redis.Functional
open Redis.Functional.FSharp
open Redis.Functional.Protocol

// snippet: around
/// A client around another one: a function of the inner client says what becomes of a batch, also of those sent on leases.
type ClientAround(send: IRedisClient -> Batch -> unit, inner: IRedisClient, ?owner: IRedisClient) =
    interface IRedisClient with
        member _.Environment = inner.Environment
        member this.Owner = defaultArg owner (this :> IRedisClient)
        member _.Send batch = send inner batch

        member this.Lease(request, token) =
            let leasing =
                task {
                    let! leased = inner.Lease(request, token)

                    return
                        match leased.TryGetValue() with
                        | true, lease, _ -> RedisResult.Ok(ClientAround(send, lease, (this :> IRedisClient).Owner) :> IRedisClient)
                        | _ -> leased
                }

            ValueTask<RedisResult<IRedisClient>> leasing

        // A lease is given back; the client itself belongs to whoever made it.
        member _.DisposeAsync() = if owner.IsNone then ValueTask.CompletedTask else inner.DisposeAsync()
// end snippet

let private unsupported (what: string) = RedisError.Client.Unsupported what :> RedisError

// snippet: read-only
/// Refuses everything that writes, before it is sent.
let readOnly (inner: IRedisClient) =
    let send (inner: IRedisClient) (batch: Batch) =
        if batch.IsReadOnly then inner.Send batch
        else batch |> Batch.fail (unsupported $"{batch.Name} writes, and this client only reads") |> ignore

    ClientAround(send, inner)
// end snippet

/// What was sent and what came back, in order for each request.
type Tape() =
    let outcomes = ConcurrentDictionary<string, ConcurrentQueue<Result<RespValue list, RedisError>>>()

    // Lengths, so that no argument can look like two.
    let text (requests: BatchRequest list) =
        let words (request: BatchRequest) =
            request.Name :: [ for argument in request.Arguments -> $"{argument.Bytes.Length}:{Convert.ToHexString argument.Bytes.Span}" ]

        requests |> List.map (words >> String.concat " ") |> String.concat "\n"

    member _.Add(requests, outcome) = outcomes.GetOrAdd(text requests, (fun _ -> ConcurrentQueue())).Enqueue outcome

    member _.Next requests =
        match outcomes.TryGetValue(text requests) with
        | true, queue ->
            match queue.TryDequeue() with
            | true, outcome -> Some outcome
            | _ -> None
        | _ -> None

// snippet: recorder
/// Passes everything on, and keeps requests and outcomes on a tape.
let recorder (tape: Tape) (inner: IRedisClient) =
    let send (inner: IRedisClient) (batch: Batch) =
        let requests = Batch.requests batch

        let keep outcome =
            tape.Add(requests, outcome)
            batch |> Batch.finish outcome |> ignore

        batch |> Batch.forward requests keep |> inner.Send

    ClientAround(send, inner)

/// Answers from a tape, without a server.
let replay (tape: Tape) (environment: RedisEnvironment) =
    { new IRedisClient with
        member _.Environment = environment

        member _.Send batch =
            if batch.TryStart() then
                match tape.Next(Batch.requests batch) with
                | Some outcome -> batch |> Batch.finish outcome |> ignore
                | None -> batch |> Batch.fail (unsupported $"{batch.Name} is not on the tape") |> ignore

        member this.Lease(_, _) = ValueTask<RedisResult<IRedisClient>>(RedisResult.Ok this)
        member _.DisposeAsync() = ValueTask.CompletedTask }
// end snippet

/// What goes wrong with a batch.
type Fault =
    | Nothing
    | NotSent
    | ReplyLost

// snippet: faulty
/// Fails on purpose: before a batch is sent, or after it has run.
let faulty (fault: Batch -> Fault) (inner: IRedisClient) =
    let lost delivery = RedisError.Connection(ConnectionFault.Lost, "the connection was lost on purpose", delivery)

    let send (inner: IRedisClient) (batch: Batch) =
        match fault batch with
        | Nothing -> inner.Send batch
        | NotSent -> batch |> Batch.fail (lost Delivery.NotSent) |> ignore
        | ReplyLost ->
            batch
            |> Batch.forward batch.Requests (fun _ -> batch |> Batch.fail (lost Delivery.Unknown) |> ignore)
            |> inner.Send

    ClientAround(send, inner)
// end snippet

/// Where the keys are, in requests and in replies.
module Tenant =
    // Without keys, and of no concern to other tenants.
    let private harmless = set [ "PING"; "ECHO"; "TIME"; "WAIT"; "WAITAOF"; "UNWATCH"; "SCRIPT EXISTS"; "SCRIPT LOAD"; "KEYS"; "SCAN" ]

    // Their reply is a key and what belongs to it, or nil.
    let private keyFirst = set [ "BLPOP"; "BRPOP"; "BZPOPMIN"; "BZPOPMAX"; "LMPOP"; "BLMPOP"; "ZMPOP"; "BZMPOP" ]

    let private is (word: string) (argument: RedisValue) = Ascii.EqualsIgnoreCase(argument.Bytes.Span, word.AsSpan())

    let private before (prefix: byte array) (text: ReadOnlyMemory<byte>) = Array.append prefix (text.ToArray())

    let private value (bytes: byte array) : RedisValue = RedisValue.Of(ReadOnlyMemory bytes)

    // Before a pattern the prefix must match itself only.
    let private pattern (prefix: byte array) (text: RedisValue) =
        let escaped = prefix |> Array.collect (fun one -> if "*?[]\\".Contains(char one) then [| byte '\\'; one |] else [| one |])
        value (before escaped text.Bytes)

    let rec private scanArguments prefix arguments =
        match arguments with
        | word :: given :: rest when is "MATCH" word -> word :: pattern prefix given :: rest
        | word :: given :: rest -> word :: given :: scanArguments prefix rest
        | rest -> rest @ [ value "MATCH"B; pattern prefix (value "*"B) ]

    let rec private sortArguments prefix arguments =
        match arguments with
        | word :: (first: RedisValue) :: second :: rest when is "LIMIT" word -> word :: first :: second :: sortArguments prefix rest
        | word :: given :: rest when (is "BY" word || is "GET" word) && not (is "#" given) ->
            word :: value (before prefix given.Bytes) :: sortArguments prefix rest
        | word :: rest -> word :: sortArguments prefix rest
        | [] -> []

    /// False for a request that may concern keys of others, or all of them. A script may be called without keys.
    let canConfine (request: BatchRequest) =
        request.KeyIndexes.Count > 0 || harmless.Contains request.Name || request.IsScript

    /// The request with the prefix before every key and every pattern of keys.
    let prefixed (prefix: byte array) (request: BatchRequest) =
        let keys = Batch.mapKeys (fun key -> RedisKey.Of(ReadOnlyMemory(Array.append prefix (key.Bytes.ToArray()))))

        match request.Name, List.ofSeq request.Arguments with
        | "KEYS", [ given ] -> request |> Batch.withArguments [ pattern prefix given ]
        | "SCAN", cursor :: rest -> request |> Batch.withArguments (cursor :: scanArguments prefix rest)
        | ("SORT" | "SORT_RO"), _ ->
            let sorted = keys request
            sorted |> Batch.withArguments (Seq.head sorted.Arguments :: sortArguments prefix (List.tail (List.ofSeq sorted.Arguments)))
        | _ -> keys request

    /// The reply without the prefix where it is a key.
    let stripped (prefix: byte array) (request: BatchRequest) (reply: RespValue) =
        let strip (key: RespValue) =
            match key with
            | :? RespValue.BulkString as text when text.Bytes.Bytes.Span.StartsWith(ReadOnlySpan prefix) ->
                RespValue.OfBulk(value (text.Bytes.Bytes.Slice(prefix.Length).ToArray()))
            | other -> other

        let items f (reply: RespValue) =
            match reply with
            | :? RespValue.Array as array -> RespValue.OfArray(f array.Items)
            | other -> other

        let each f = items (fun all -> all |> Seq.map f |> Collections.Immutable.ImmutableArray.CreateRange)
        let first = items (fun all -> if all.IsEmpty then all else all.SetItem(0, strip all[0]))

        match request.Name, reply with
        | "KEYS", _ -> each strip reply
        | "SCAN", _ -> items (fun page -> page.SetItem(1, each strip page[1])) reply
        | ("XREAD" | "XREADGROUP"), (:? RespValue.Map as map) ->
            RespValue.OfMap [ for pair in map.Pairs -> Collections.Generic.KeyValuePair(strip pair.Key, pair.Value) ]
        | ("XREAD" | "XREADGROUP"), _ -> each first reply
        | name, _ when keyFirst.Contains name -> first reply
        | _ -> reply

// snippet: tenant
/// Puts a prefix before every key of every command, and takes it off replies that are keys.
let tenant (prefix: string) (inner: IRedisClient) =
    let prefix = Encoding.UTF8.GetBytes prefix

    let send (inner: IRedisClient) (batch: Batch) =
        match Batch.requests batch |> List.tryFind (Tenant.canConfine >> not) with
        | Some foreign -> batch |> Batch.fail (unsupported $"{foreign.Name} cannot be confined to the keys of a tenant") |> ignore
        | None -> batch |> Batch.forwardMap (Tenant.prefixed prefix) (Tenant.stripped prefix) |> inner.Send

    ClientAround(send, inner)
// end snippet
