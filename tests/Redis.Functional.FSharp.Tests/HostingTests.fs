namespace Redis.Functional.FSharp.Tests

open System.Threading.Tasks
open Microsoft.Extensions.DependencyInjection
open Redis.Functional
open Redis.Functional.Extensions
open Redis.Functional.FSharp
open Xunit
open Redis.Functional.TestKit
open type Redis.Functional.FSharp.Cmd

/// The F# code of docs/guides/hosting.md.
type HostingTests() =

    [<Fact>]
    member _.``A client is registered, resolved and traced``() : Task =
        task {
            let! server = SharedServer.GetAsync()
            let address = server.Url
            let key = Shared.key "visits"

            // snippet: hosting
            let services = ServiceCollection()
            services.AddRedis(address).AddHealthCheck(tags = [ "ready" ]) |> ignore
            services.AddRedis("sessions", fun (settings: RedisSettings) -> settings.Address <- address) |> ignore
            use provider = services.BuildServiceProvider()
            let client = provider.GetRequiredService<IRedisClient>()
            // end snippet

            let! _ = provider.GetRequiredService<RedisClient>().Reconnect()
            let! visits = incr key |> Redis.traced "visit" |> Redis.run client
            Assert.Equal(1L, Shared.value visits)
            Assert.NotSame(client, provider.GetRequiredKeyedService<IRedisClient> "sessions")
        }
