namespace Redis.Functional.FSharp.Tests

open System
open System.Threading.Tasks
open Medallion.Threading
open Microsoft.AspNetCore.Builder
open Microsoft.AspNetCore.DataProtection
open Microsoft.AspNetCore.OutputCaching
open Microsoft.Extensions.Caching.Distributed
open Microsoft.Extensions.DependencyInjection
open Redis.Functional
open Redis.Functional.AspNetCore
open Redis.Functional.Extensions
open Xunit
open Redis.Functional.TestKit

/// The F# code of docs/guides/caching-and-locks.md.
module Caching =
    let register (services: IServiceCollection) (address: string) =
        // snippet: services
        services.AddRedis(address).AddDistributedCache(fun cache -> cache.Prefix <- "shop:").AddDistributedLocks() |> ignore
        services.AddRedisOutputCache() |> ignore
        services.AddDataProtection().SetApplicationName("shop").PersistKeysToRedis() |> ignore

        services.AddRateLimiter(fun options ->
            let limit = RateLimit.FixedWindow(100, TimeSpan.FromMinutes 1.)
            options.AddRedisPolicy("api", limit, (fun context -> $"{context.Connection.RemoteIpAddress}")) |> ignore)
        |> ignore
        // end snippet

    // snippet: result
    let find (cache: IDistributedCache) key : Task<Result<string option, RedisError>> =
        task {
            try
                let! found = cache.GetStringAsync key
                return Ok(Option.ofObj found)
            with :? RedisCacheException as failed ->
                return Error failed.Error
        }
    // end snippet

type CachingTests() =

    [<Fact>]
    member _.``What the guide registers works on one client, and an error is a value``() : Task =
        task {
            use! server = RedisServer.StartAsync()
            let services = ServiceCollection()
            services.AddLogging() |> ignore
            Caching.register services server.Url
            use provider = services.BuildServiceProvider()
            let! connected = provider.GetRequiredService<RedisClient>().Reconnect()
            Assert.True connected.IsRight
            let cache = provider.GetRequiredService<IDistributedCache>()

            do! cache.SetStringAsync("key", "value")
            do! provider.GetRequiredService<IOutputCacheStore>().SetAsync("key", [| 1uy |], [| "tag" |], TimeSpan.FromMinutes 1., Threading.CancellationToken.None)
            use! held = provider.GetRequiredService<IDistributedLockProvider>().CreateLock("job").AcquireAsync()
            provider.GetRequiredService<IDataProtectionProvider>().CreateProtector("any").Protect [| 1uy |] |> ignore
            let! found = Caching.find cache "key"
            let! missing = Caching.find cache "none"
            let! keys = server.CliLinesAsync("KEYS", "*")

            Assert.NotNull held
            Assert.Equal(Ok(Some "value"), found)
            Assert.Equal(Ok None, missing)

            Assert.Equal<string seq>(
                [ "DataProtection-Keys"; "job"; "shop:key"; "{job}:fence"; "{output}:page:key"; "{output}:tag:tag" ],
                Seq.sortWith (fun a b -> String.CompareOrdinal(a, b)) keys
            )

            server.Kill()
            let! failed = Caching.find cache "key"
            Assert.True((Shared.error failed).IsTransient)
        }
