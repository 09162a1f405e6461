namespace Redis.Functional.FSharp

open System
open System.Threading.Tasks
open Redis.Functional

/// The type of a program in F#. Since 0.1.
type Redis<'T> = RedisProgram<'T>

/// Converts between the types of LanguageExt and those of F#. Since 0.1.
[<RequireQualifiedAccess>]
module Interop =
    /// Converts LanguageExt's Option to option. O(1).
    let toOption (value: LanguageExt.Option<'T>) : 'T option =
        if value.IsSome then Some(value.IfNone Unchecked.defaultof<'T>) else None

    /// Converts option to LanguageExt's Option. Some null, which it cannot contain, becomes None. O(1).
    let ofOption (value: 'T option) : LanguageExt.Option<'T> =
        match value with
        | Some inner when not (isNull (box inner)) -> LanguageExt.Option<'T>.Some inner
        | _ -> LanguageExt.Option<'T>.None

    /// Converts RedisResult to Result. O(1).
    [<System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)>]
    let toResult (result: RedisResult<'T>) : Result<'T, RedisError> =
        let mutable value = Unchecked.defaultof<'T>
        if result.TryGetValue &value then Ok value else Error result.Error

    /// Converts Result to RedisResult. O(1).
    let ofResult (result: Result<'T, RedisError>) : RedisResult<'T> =
        match result with
        | Ok value -> RedisResult.Ok value
        | Error error -> RedisResult.Error error

    /// Converts LanguageExt's Either to Result. O(1).
    let ofEither (either: LanguageExt.Either<RedisError, 'T>) : Result<'T, RedisError> = toResult (RedisResult.FromEither either)

    // From the end, so that nothing but the list is allocated.
    let inline private listOf ([<InlineIfLambda>] f: 'A -> 'B) (items: LanguageExt.Seq<'A>) : 'B list =
        let mutable list = []

        for i = items.Count - 1 downto 0 do
            list <- f items[i] :: list

        list

    /// Converts a list of LanguageExt to a list of F#. O(n).
    let toList (items: LanguageExt.Seq<'T>) : 'T list = listOf id items

    /// Converts a list of Options to a list of options. O(n).
    let toOptions (items: LanguageExt.Seq<LanguageExt.Option<'T>>) : 'T option list = listOf toOption items

    /// Converts a list of pairs to F# tuples. O(n).
    let toPairs (items: LanguageExt.Seq<struct ('K * 'V)>) : ('K * 'V) list = listOf (fun struct (key, value) -> key, value) items

    /// Converts F# tuples to pairs lazily.
    let ofPairs (items: ('K * 'V) seq) : struct ('K * 'V) seq = items |> Seq.map (fun (key, value) -> struct (key, value))

    /// Converts LanguageExt's Unit to unit.
    let toUnit (_: LanguageExt.Unit) : unit = ()

    let internal resultTask (task: Task<Result<'T, RedisError>>) : Task<RedisResult<'T>> =
        backgroundTask {
            let! result = task
            return ofResult result
        }
