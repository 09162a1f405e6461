namespace Redis.Functional.Testing.FSharp

open System
open System.Threading
open System.Threading.Tasks
open Redis.Functional
open Redis.Functional.FSharp
open Redis.Functional.Testing

/// The requirements of a test for its server. Since 0.1.
type TestServerSetting =
    /// The features that the server must support.
    | Needs of Feature list
    /// The engine to use instead of REDIS_URL, a program on PATH, or the embedded engine.
    | Engine of ITestEngine
    /// The claimed database of a server of REDIS_URL may be flushed.
    | MayFlush
    /// Changes the configuration of all clients.
    | Configure of (RedisConfig -> RedisConfig)

/// Starts and controls servers for tests: use! server = TestServer.start [ Needs [ Feature.Streams ] ] |> Redis.orFail. Since 0.1.
[<RequireQualifiedAccess>]
module TestServer =
    let private result (answer: ValueTask<LanguageExt.Either<RedisError, 'T>>) : Task<Result<'T, RedisError>> =
        backgroundTask {
            let! outcome = answer
            return Interop.ofEither outcome
        }

    let private options (settings: TestServerSetting list) =
        let needs = settings |> List.collect (function Needs features -> features | _ -> [])
        let changes = settings |> List.choose (function Configure change -> Some change | _ -> None)

        let engine: ITestEngine | null =
            match settings |> List.tryPick (function Engine engine -> Some engine | _ -> None) with
            | Some engine -> engine
            | None -> null

        TestServerOptions(
            Needs = List.fold (|||) Feature.None needs,
            Engine = engine,
            MayFlush = (settings |> List.exists (function MayFlush -> true | _ -> false)),
            Configure = Func<RedisConfig, RedisConfig>(fun config -> List.fold (|>) config changes)
        )

    /// Starts a server. Error: why there is none, and what to install. Dispose the server to stop it: use!.
    let start (settings: TestServerSetting list) : Task<Result<TestServer, RedisError>> =
        result (TestServer.Start(options settings, CancellationToken.None))

    /// Connects a client through the faults. Dispose it before the server.
    let connect (server: TestServer) : Task<Result<RedisClient, RedisError>> = result (server.Connect())

    /// As connect, with changed settings.
    let connectWith (configure: RedisConfig -> RedisConfig) (server: TestServer) : Task<Result<RedisClient, RedisError>> =
        result (server.Connect(Func<_, _> configure))

    /// Moves the times to live of keys and hash fields, and yields their number.
    let advance (by: TimeSpan) (server: TestServer) : Task<Result<int64, RedisError>> = result (server.Advance by)

    /// Deletes all keys of the server's database.
    let flush (server: TestServer) : Task<Result<unit, RedisError>> =
        backgroundTask {
            let! outcome = result (server.Flush())
            return outcome |> Result.map Interop.toUnit
        }

    /// Closes every connection and yields their number.
    let drop (server: TestServer) : int = server.Drop()

    /// Arms a fault in front of the server.
    let arm (fault: Fault) (server: TestServer) : ArmedFault = server.Faults.Arm fault

    /// Gets the traffic to the server so far.
    let seen (server: TestServer) : Traffic = server.Faults.Seen

    /// Gets the name and version that the server reports: Redis 8.6.3, Garnet 2.2.8.
    let engine (server: TestServer) : string = server.Engine
