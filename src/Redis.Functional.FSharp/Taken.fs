namespace Redis.Functional.FSharp

open Redis.Functional

/// What was taken from a key, as F#'s options, tuples and lists.
module internal Taken =
    let one (taken: LanguageExt.Option<struct (RedisKey * 'V)>) : (RedisKey * 'V) option =
        Interop.toOption taken |> Option.map (fun struct (key, value) -> key, value)

    let list (taken: LanguageExt.Option<struct (RedisKey * LanguageExt.Seq<'V>)>) : (RedisKey * 'V list) option =
        Interop.toOption taken |> Option.map (fun struct (key, values) -> key, Interop.toList values)

    let pairs
        (taken: LanguageExt.Option<struct (RedisKey * LanguageExt.Seq<struct ('V * float)>)>)
        : (RedisKey * ('V * float) list) option =
        Interop.toOption taken |> Option.map (fun struct (key, values) -> key, Interop.toPairs values)
