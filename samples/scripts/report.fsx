// Counts keys and their memory by the part of their names before the first colon. Arguments: [PATTERN]
// In a script of your own: #r "nuget: Redis.Functional.FSharp"
#r "LanguageExt.Core.dll"
#r "Redis.Functional.dll"
#r "Redis.Functional.FSharp.dll"

open System
open Redis.Functional
open Redis.Functional.FSharp
open type Redis.Functional.FSharp.Cmd
open type Redis.Functional.FSharp.ServerCmd

let pattern = fsi.CommandLineArgs |> Array.tryItem 1 |> Option.defaultValue "*"

let group (key: RedisKey) = (string key).Split(':')[0]

// A page of keys, then the type and the memory of each: two round trips for 500 keys. A key that has expired in between counts nowhere.
let rec visit totals cursor =
    redis {
        let! page = scan (cursor, RedisValue.Of pattern, 500L)
        let keys = List.ofSeq page.Items
        let! types = Pipeline.traverse (fun (key: RedisKey) -> keyType key) keys
        and! sizes = Pipeline.traverse (fun (key: RedisKey) -> memoryUsage key) keys

        let totals =
            List.zip3 keys types sizes
            |> List.fold
                (fun totals (key, kind, size) ->
                    match kind, size with
                    | Some kind, Some size ->
                        let name = group key, kind
                        let count, bytes = totals |> Map.tryFind name |> Option.defaultValue (0, 0L)
                        totals |> Map.add name (count + 1, bytes + size)
                    | _ -> totals)
                totals

        if page.IsLast then return totals else return! visit totals page.Next
    }

let main =
    task {
        match! RedisClient.connect (Environment.GetEnvironmentVariable "REDIS_URL" |> Option.ofObj |> Option.defaultValue "redis://localhost:6379") with
        | Error error -> return Error error
        | Ok client -> return! visit Map.empty ScanCursor.Start |> Redis.run client // its connection ends with the script
    }

match main.Result with
| Ok totals ->
    printfn "%-20s %-8s %10s %12s" "keys" "type" "count" "bytes"

    for KeyValue((name, kind), (count, bytes)) in totals do
        printfn "%-20s %-8s %10d %12d" name kind count bytes

    exit 0
| Error error ->
    eprintfn $"{error.Message}"
    exit 1
