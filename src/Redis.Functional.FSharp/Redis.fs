namespace Redis.Functional.FSharp

open System
open System.Threading
open System.Threading.Tasks
open Redis.Functional

/// The outcome of a program on one of several servers. Since 0.1.
[<NoComparison>]
type NodeResult<'A> =
    {
        /// The server; None: none has been found yet.
        Endpoint: RedisEndpoint option
        /// Whether the server accepts writes, as far as the client knows.
        IsPrimary: bool
        /// The ID of the server in a cluster, 40 characters, or the name of its shard; otherwise empty.
        Id: string
        /// The value or the error of this server.
        Outcome: Result<'A, RedisError>
    }

module internal NodeResult =
    let ofNode (node: NodeClient) (outcome: RedisResult<'A>) : NodeResult<'A> =
        { Endpoint = Option.ofObj node.Endpoint; IsPrimary = node.IsPrimary; Id = node.Id; Outcome = Interop.toResult outcome }

/// Creates, joins and runs programs. All functions are curried, with the program last. Since 0.1.
[<RequireQualifiedAccess>]
module Redis =
    /// Creates a program that yields a value.
    let ok (value: 'T) : Redis<'T> = RedisProgram.Pure value

    /// Creates a program that fails.
    let error (error: RedisError) : Redis<'T> = RedisProgram.Fail<'T> error

    /// Creates a program with an outcome.
    let ofResult (outcome: Result<'T, RedisError>) : Redis<'T> =
        match outcome with
        | Ok value -> RedisProgram.Pure value
        | Error error -> RedisProgram.Fail<'T> error

    /// Applies a function to the value.
    let map (f: 'A -> 'B) (program: Redis<'A>) : Redis<'B> = program.Map f

    /// Continues with the program that a function returns for the value.
    let bind (f: 'A -> #Redis<'B>) (program: Redis<'A>) : Redis<'B> = program.Bind(fun value -> f value :> Redis<'B>)

    /// Handles errors with another program.
    let catch (handler: RedisError -> #Redis<'A>) (program: Redis<'A>) : Redis<'A> =
        program.Catch(fun (error: RedisError) -> handler error :> Redis<'A>)

    /// Runs another program if this one fails.
    let orElse (other: Redis<'A>) (program: Redis<'A>) : Redis<'A> = program.OrElse other

    /// Runs the program that a function returns for the error. The same as catch, with the name that Result and option use.
    let orElseWith (handler: RedisError -> #Redis<'A>) (program: Redis<'A>) : Redis<'A> = catch handler program

    /// Passes the value to an action and keeps it. An exception of the action becomes a CallbackFailed error.
    let tee (action: 'A -> unit) (program: Redis<'A>) : Redis<'A> =
        program.Map(fun value ->
            action value
            value)

    /// Passes the error to an action and keeps it.
    let teeError (action: RedisError -> unit) (program: Redis<'A>) : Redis<'A> =
        program.MapError(fun error ->
            action error
            error)

    /// Changes the error.
    let mapError (f: RedisError -> RedisError) (program: Redis<'A>) : Redis<'A> = program.MapError f

    /// Fails with the given error unless the value satisfies the predicate.
    let ensure (predicate: 'A -> bool) (error: 'A -> RedisError) (program: Redis<'A>) : Redis<'A> = program.Ensure(predicate, error)

    /// Turns an error into a value.
    [<System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)>]
    let attempt (program: Redis<'A>) : Redis<Result<'A, RedisError>> = program.AttemptAs Interop.toResult

    /// Drops the value.
    let ignore (program: Redis<'A>) : Redis<unit> = program |> map ignore

    /// Runs a finalizer after a value, an error or a cancellation.
    let ensuring (finalizer: Redis<unit>) (program: Redis<'A>) : Redis<'A> = program.Finally(finalizer.Map(fun () -> LanguageExt.Unit.Default))

    /// Limits the duration of the program.
    let timeout (limit: TimeSpan) (program: Redis<'A>) : Redis<'A> = program.Timeout limit

    /// Gives a program one span around all of its steps and retries, whose spans become children of it.
    let traced (name: string) (program: Redis<'A>) : Redis<'A> = program.Traced name

    /// Retries after a transient error, as long as no write inside the program may have been delivered.
    let retry (schedule: RetrySchedule) (program: Redis<'A>) : Redis<'A> = program.Retry schedule

    /// Retries if the predicate is true, even if a write may have been delivered.
    let retryWhen (schedule: RetrySchedule) (predicate: RedisError -> bool) (program: Redis<'A>) : Redis<'A> =
        program.RetryWhen(schedule, predicate)

    /// Creates a program that is built by a function when it runs.
    let defer (f: unit -> Redis<'A>) : Redis<'A> = RedisProgram.Defer(fun () -> f ())

    /// Creates a program from work outside Redis, which starts at each run. An exception becomes a CallbackFailed error.
    let ofTask (f: CancellationToken -> Task<'A>) : Redis<'A> =
        RedisProgram.FromTaskResult(fun token ->
            backgroundTask {
                let! value = f token
                return RedisResult.Ok value
            })

    /// Creates a program from work outside Redis that returns its errors, and starts at each run.
    let ofTaskResult (f: CancellationToken -> Task<Result<'A, RedisError>>) : Redis<'A> =
        RedisProgram.FromTaskResult(fun token -> Interop.resultTask (f token))

    /// Creates a program from an async computation, which starts at each run with the token of the run.
    let ofAsync (computation: Async<'A>) : Redis<'A> = ofTask (fun token -> Async.StartAsTask(computation, cancellationToken = token))

    /// Creates a program that waits on the client's clock, rounded up to whole milliseconds. 0 or less does not wait.
    let sleep (delay: TimeSpan) : Redis<unit> = RedisProgram.Sleep(delay).Map Interop.toUnit

    /// Runs two programs one after the other and yields both values as a tuple. For pipelines, Pipeline.zip takes one round trip.
    let zip (first: Redis<'A>) (second: Redis<'B>) : Redis<'A * 'B> = first.Bind(fun a -> second.Map(fun b -> a, b))

    /// Runs two programs concurrently.
    let zipParallel (first: Redis<'A>) (second: Redis<'B>) : Redis<'A * 'B> = RedisProgram.ZipParallel(first, second).Map(fun (struct (a, b)) -> a, b)

    /// Runs a program for each item, all concurrently.
    let traverseParallel (f: 'A -> #Redis<'B>) (items: 'A seq) : Redis<'B list> =
        RedisProgram.TraverseParallel(items, (fun item -> f item :> Redis<'B>)).Map Interop.toList

    let private onNodes which (atOnce: int option) (program: Redis<'A>) : Redis<NodeResult<'A> list> =
        program.OnNodesAs(which, Option.toNullable atOnce, (fun node outcome -> NodeResult.ofNode node outcome)).Map Interop.toList

    let private onNamed (atOnce: int option) (nodes: RedisNode seq) (program: Redis<'A>) : Redis<NodeResult<'A> list> =
        RedisNodePrograms.OnEachAs(program, nodes, Option.toNullable atOnce, (fun node outcome -> NodeResult.ofNode node outcome)).Map Interop.toList

    /// Runs the program on every primary that the client knows, concurrently, each with its own outcome under its endpoint. A key of another server
    /// is an error. A cancelled run does not start on further servers. Not on a lease.
    let onPrimaries (program: Redis<'A>) : Redis<NodeResult<'A> list> = onNodes NodeSet.Primaries None program

    /// As onPrimaries, with a maximum number of servers at the same time; less than 1 is an InvalidArgument.
    let onPrimariesAtOnce (atOnce: int) (program: Redis<'A>) : Redis<NodeResult<'A> list> = onNodes NodeSet.Primaries (Some atOnce) program

    /// As onPrimaries, on every replica that the client knows.
    let onReplicas (program: Redis<'A>) : Redis<NodeResult<'A> list> = onNodes NodeSet.Replicas None program

    /// As onReplicas, with a maximum number of servers at the same time; less than 1 is an InvalidArgument.
    let onReplicasAtOnce (atOnce: int) (program: Redis<'A>) : Redis<NodeResult<'A> list> = onNodes NodeSet.Replicas (Some atOnce) program

    /// As onPrimaries, on every server, primaries first.
    let onAllNodes (program: Redis<'A>) : Redis<NodeResult<'A> list> = onNodes NodeSet.All None program

    /// As onAllNodes, with a maximum number of servers at the same time; less than 1 is an InvalidArgument.
    let onAllNodesAtOnce (atOnce: int) (program: Redis<'A>) : Redis<NodeResult<'A> list> = onNodes NodeSet.All (Some atOnce) program

    /// As onPrimaries, on some of client.Nodes; the outcomes have their order. A server that the client no longer has gets an error, and the others run the
    /// program. A node of another client is an InvalidArgument before anything is sent.
    let onEach (nodes: RedisNode seq) (program: Redis<'A>) : Redis<NodeResult<'A> list> = onNamed None nodes program

    /// As onEach, with a maximum number of servers at the same time; less than 1 is an InvalidArgument.
    let onEachAtOnce (atOnce: int) (nodes: RedisNode seq) (program: Redis<'A>) : Redis<NodeResult<'A> list> = onNamed (Some atOnce) nodes program

    /// Runs a program for each item, one after the other.
    let traverse (f: 'A -> #Redis<'B>) (items: 'A seq) : Redis<'B list> =
        RedisProgram.Traverse(items, (fun item -> f item :> Redis<'B>)).Map Interop.toList

    /// Runs programs one after the other.
    let sequence (programs: Redis<'A> seq) : Redis<'A list> = RedisProgram.Sequence(programs).Map Interop.toList

    /// Repeats a step with each Choice1Of2, and ends with the first Choice2Of2. Uses no additional call stack or heap per iteration.
    let loop (step: 'S -> Redis<Choice<'S, 'A>>) (seed: 'S) : Redis<'A> =
        let rec go state =
            defer (fun () -> step state)
            |> bind (function
                | Choice1Of2 next -> go next
                | Choice2Of2 value -> ok value)

        go seed

    /// Acquires a value, uses it, and releases it after success, error or cancellation.
    let bracket (acquire: Redis<'A>) (release: 'A -> Redis<unit>) (body: 'A -> Redis<'B>) : Redis<'B> =
        RedisProgram.Bracket(acquire, (fun resource -> body resource), (fun resource -> (release resource).Map(fun () -> LanguageExt.Unit.Default)))

    /// Runs the program on a leased connection, which no other caller uses in the meantime.
    let onLease (program: Redis<'A>) : Redis<'A> = RedisProgram.OnLease program

    /// Watches keys, runs a program, and executes the transaction that it returns. After a conflict everything runs again, as long as the schedule allows.
    let inline optimistic (keys: ^Key seq) (schedule: RetrySchedule) (program: Redis<Transaction<'A>>) : Redis<'A> =
        RedisProgram.Optimistic(Given.list keys, program, schedule)

    /// Fails with a Missing if the value is absent.
    let requireSome (what: string) (program: Redis<'A option>) : Redis<'A> =
        program
        |> bind (function
            | Some value -> ok value
            | None -> error (RedisError.Client.Missing what))

    /// Replaces an absent value with a fallback.
    let defaultValue (value: 'A) (program: Redis<'A option>) : Redis<'A> = program |> map (Option.defaultValue value)

    /// Sends a pipeline without waiting for replies.
    let fireAndForget (pipeline: Pipeline<'A>) : Redis<unit> = RedisProgram.FireAndForget(pipeline).Map Interop.toUnit

    /// Runs a program; never throws.
    let run (client: IRedisClient) (program: Redis<'A>) : Task<Result<'A, RedisError>> =
        backgroundTask {
            let! outcome = client.RunResult program
            return Interop.toResult outcome
        }

    /// Runs a program that a token can cancel; never throws.
    let runWith (token: CancellationToken) (client: IRedisClient) (program: Redis<'A>) : Task<Result<'A, RedisError>> =
        backgroundTask {
            let! outcome = client.RunResult(program, token)
            return Interop.toResult outcome
        }

    /// Runs a program and blocks until it ends. For scripts.
    let runSync (client: IRedisClient) (program: Redis<'A>) : Result<'A, RedisError> = (run client program).GetAwaiter().GetResult()
