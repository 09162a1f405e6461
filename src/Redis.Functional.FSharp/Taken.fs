namespace Redis.Functional.FSharp

open Redis.Functional

/// What was taken from a key, as F#'s options, tuples and lists.
module internal Taken =
    let list (taken: LanguageExt.Option<struct (RedisKey * LanguageExt.Seq<'V>)>) : (RedisKey * 'V list) option =
        Interop.toOption taken |> Option.map (fun struct (key, values) -> key, Interop.toList values)

    let pairs
        (taken: LanguageExt.Option<struct (RedisKey * LanguageExt.Seq<struct ('V * float)>)>)
        : (RedisKey * ('V * float) list) option =
        Interop.toOption taken |> Option.map (fun struct (key, values) -> key, Interop.toPairs values)

    let pair (taken: LanguageExt.Option<struct ('A * 'B)>) : ('A * 'B) option =
        Interop.toOption taken |> Option.map (fun struct (a, b) -> a, b)

    let triple (taken: LanguageExt.Option<struct ('A * 'B * 'C)>) : ('A * 'B * 'C) option =
        Interop.toOption taken |> Option.map (fun struct (a, b, c) -> a, b, c)
