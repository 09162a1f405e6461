// Sets a time to live on the keys that have none. Arguments: PATTERN SECONDS [--yes]; without --yes it only counts them
// In a script of your own: #r "nuget: Redis.Functional.FSharp"
#r "LanguageExt.Core.dll"
#r "Redis.Functional.dll"
#r "Redis.Functional.FSharp.dll"

open System
open Redis.Functional
open Redis.Functional.FSharp
open type Redis.Functional.FSharp.Cmd

// NX, since Redis 7.0: a key that has got a time to live in between keeps it.
let treat (ttl: TimeSpan) isReal (keys: RedisKey list) =
    redis {
        if isReal then
            let! changed = keys |> Pipeline.traverse (fun key -> expire (key, ttl, ExpireWhen.HasNoExpiry))
            return changed |> List.filter id |> List.length
        else
            let! times = keys |> Pipeline.traverse (fun key -> Cmd.ttl key)
            return times |> List.filter (fun time -> time = TimeToLive.NoExpiry) |> List.length
    }

let rec visit (pattern: string) (treat: RedisKey list -> Redis<int>) found cursor =
    redis {
        let! page = scan (cursor, RedisValue.Of pattern, 500L)
        let! count = treat (List.ofSeq page.Items)
        let found = found + count
        if page.IsLast then return found else return! visit pattern treat found page.Next
    }

let main pattern (seconds: int) isReal =
    task {
        match! RedisClient.connect (Environment.GetEnvironmentVariable "REDIS_URL" |> Option.ofObj |> Option.defaultValue "redis://localhost:6379") with
        | Error error -> return Error error
        | Ok client -> return! visit pattern (treat (TimeSpan.FromSeconds(float seconds)) isReal) 0 ScanCursor.Start |> Redis.run client // its connection ends with the script
    }

let run pattern (seconds: string) isReal =
    match Int32.TryParse seconds with
    | true, seconds when seconds > 0 ->
        match (main pattern seconds isReal).Result with
        | Ok count when isReal ->
            printfn $"{count} keys expire in {seconds} s."
            0
        | Ok count ->
            printfn $"{count} keys have no time to live. With --yes, they would expire in {seconds} s."
            0
        | Error error ->
            // Some pages may have been treated: run it again, keys with a time to live are left alone.
            eprintfn $"{error.Message}"
            1
    | _ ->
        eprintfn $"SECONDS is '{seconds}'. It must be a whole number greater than 0."
        2

match List.ofArray fsi.CommandLineArgs |> List.tail with
| [ pattern; seconds ] -> exit (run pattern seconds false)
| [ pattern; seconds; "--yes" ] -> exit (run pattern seconds true)
| _ ->
    eprintfn "Arguments: PATTERN SECONDS [--yes]"
    exit 2
