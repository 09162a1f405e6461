// Prints the entries of a stream as they are added. Arguments: STREAM [COUNT]; ends after COUNT entries
// In a script of your own: #r "nuget: Redis.Functional.FSharp"
#r "LanguageExt.Core.dll"
#r "Redis.Functional.dll"
#r "Redis.Functional.FSharp.dll"

open System
open System.Threading
open Redis.Functional
open Redis.Functional.FSharp
open type Redis.Functional.FSharp.Cmd

let show (entry: StreamEntry) =
    let fields = StreamEntry.fields entry |> List.map (fun (name, value) -> $"{name}={value}")
    printfn $"""{entry.Id} {String.Join(' ', fields)}"""

// From the first entry on, and then waiting. Continuing after the last entry of each reply misses none.
let rec follow (stream: string) left position =
    redis {
        let! entries = xReadBlock (stream, Timeout.InfiniteTimeSpan, position, count = min left 100L)
        List.iter show entries
        let left = left - int64 entries.Length
        if left > 0L then return! follow stream left (StreamPosition.After (List.last entries).Id)
    }

let main stream count =
    task {
        match! RedisClient.connect (Environment.GetEnvironmentVariable "REDIS_URL" |> Option.ofObj |> Option.defaultValue "redis://localhost:6379") with
        | Error error -> return Error error
        | Ok client -> return! follow stream count StreamPosition.Start |> Redis.run client // its connection ends with the script
    }

let run stream count =
    match (main stream count).Result with
    | Ok() -> 0
    | Error error ->
        eprintfn $"{error.Message}"
        1

match List.ofArray fsi.CommandLineArgs |> List.tail with
| [ stream ] -> exit (run stream Int64.MaxValue)
| [ stream; count ] ->
    match Int64.TryParse count with
    | true, count when count > 0L -> exit (run stream count)
    | _ ->
        eprintfn $"COUNT is '{count}'. It must be a whole number greater than 0."
        exit 2
| _ ->
    eprintfn "Arguments: STREAM [COUNT]"
    exit 2
