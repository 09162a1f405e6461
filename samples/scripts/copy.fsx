// Copies keys, with their times to live, to another server or database. Arguments: PATTERN URL
// In a script of your own: #r "nuget: Redis.Functional.FSharp"
#r "LanguageExt.Core.dll"
#r "Redis.Functional.dll"
#r "Redis.Functional.FSharp.dll"

open System
open Redis.Functional
open Redis.Functional.FSharp
open type Redis.Functional.FSharp.Cmd

// The value as the server stores it, and when it expires. A key that has expired in between has no value.
let read (keys: RedisKey list) =
    keys |> Pipeline.traverse (fun key -> Pipeline.zip (dump key) (pTtl key) |> Pipeline.map (fun (value, time) -> key, value, time))

let write (found: (RedisKey * RedisValue option * TimeToLive) list) =
    [ for key, value, time in found do
          match value, Interop.toOption time.Remaining with
          | Some value, Some remaining -> restore (key, value, expiry = Expiry.In remaining, replace = true)
          | Some value, None -> restore (key, value, replace = true)
          | None, _ -> () ]
    |> Pipeline.sequence

let rec copy (pattern: string) (source: IRedisClient) (target: IRedisClient) copied cursor =
    task {
        let page =
            redis {
                let! page = scan (cursor, RedisValue.Of pattern, 200L)
                let! found = read (List.ofSeq page.Items)
                return page, found
            }

        match! Redis.run source page with
        | Error error -> return Error error
        | Ok(page, found) ->
            match! Redis.run target (write found) with
            | Error error -> return Error error
            | Ok written when page.IsLast -> return Ok(copied + written.Length)
            | Ok written -> return! copy pattern source target (copied + written.Length) page.Next
    }

let main pattern (url: string) =
    task {
        match! RedisClient.connect (Environment.GetEnvironmentVariable "REDIS_URL" |> Option.ofObj |> Option.defaultValue "redis://localhost:6379") with
        | Error error -> return Error error
        | Ok source ->
            match! RedisClient.connect url with
            | Error error -> return Error error
            | Ok target -> return! copy pattern source target 0 ScanCursor.Start
    }

match List.ofArray fsi.CommandLineArgs |> List.tail with
| [ pattern; url ] ->
    match (main pattern url).Result with
    | Ok copied ->
        printfn $"{copied} keys copied."
        exit 0
    | Error error ->
        // A part may have been copied: run it again, it replaces what is there.
        eprintfn $"{error.Message}"
        exit 1
| _ ->
    eprintfn "Arguments: PATTERN URL"
    exit 2
