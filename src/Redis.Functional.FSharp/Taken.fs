namespace Redis.Functional.FSharp

open LanguageExt

/// Replies of more than one layer, as F#'s options, tuples and lists.
module internal Taken =
    let list (taken: Option<struct ('K * Seq<'V>)>) : ('K * 'V list) option =
        Interop.toOption taken |> Option.map (fun struct (key, values) -> key, Interop.toList values)

    let pairs (taken: Option<struct ('K * Seq<struct ('A * 'B)>)>) : ('K * ('A * 'B) list) option =
        Interop.toOption taken |> Option.map (fun struct (key, values) -> key, Interop.toPairs values)

    let pair (taken: Option<struct ('A * 'B)>) : ('A * 'B) option =
        Interop.toOption taken |> Option.map (fun struct (a, b) -> a, b)

    let triple (taken: Option<struct ('A * 'B * 'C)>) : ('A * 'B * 'C) option =
        Interop.toOption taken |> Option.map (fun struct (a, b, c) -> a, b, c)

    let optionalList (found: Option<Seq<'T>>) : 'T list option = Interop.toOption found |> Option.map Interop.toList

    let optionalLists (found: Option<Seq<Seq<'T>>>) : 'T list list option =
        Interop.toOption found |> Option.map (Interop.toList >> List.map Interop.toList)

    let optionalPairLists (found: Option<Seq<Seq<struct ('A * 'B)>>>) : ('A * 'B) list list option =
        Interop.toOption found |> Option.map (Interop.toList >> List.map Interop.toPairs)
