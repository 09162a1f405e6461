namespace Redis.Functional.FSharp

open LanguageExt
open Redis.Functional

/// A command whose value is given as F#'s unit, option, list or tuple.
[<AbstractClass; Sealed>]
type internal Shape =
    static member unit(command: Command<Unit>) : Command<unit> = command.Map Interop.toUnit

    static member unit(program: Redis<Unit>) : Redis<unit> = program.Map Interop.toUnit

    static member option(command: Command<Option<'T>>) : Command<'T option> = command.Map Interop.toOption

    static member option(command: Blocking<Option<'T>>) : Blocking<'T option> = command.Map Interop.toOption

    static member pair(command: Command<Option<struct ('A * 'B)>>) : Command<('A * 'B) option> = command.Map Taken.pair

    static member pair(command: Blocking<Option<struct ('A * 'B)>>) : Blocking<('A * 'B) option> = command.Map Taken.pair

    static member triple(command: Blocking<Option<struct ('A * 'B * 'C)>>) : Blocking<('A * 'B * 'C) option> =
        command.Map Taken.triple

    static member keyedList(command: Command<Option<struct ('K * Seq<'V>)>>) : Command<('K * 'V list) option> =
        command.Map Taken.list

    static member keyedList(command: Blocking<Option<struct ('K * Seq<'V>)>>) : Blocking<('K * 'V list) option> =
        command.Map Taken.list

    static member keyedPairs
        (command: Command<Option<struct ('K * Seq<struct ('A * 'B)>)>>)
        : Command<('K * ('A * 'B) list) option> =
        command.Map Taken.pairs

    static member keyedPairs
        (command: Blocking<Option<struct ('K * Seq<struct ('A * 'B)>)>>)
        : Blocking<('K * ('A * 'B) list) option> =
        command.Map Taken.pairs

    static member optionalList(command: Command<Option<Seq<'T>>>) : Command<'T list option> =
        command.Map Taken.optionalList

    static member optionalLists(command: Command<Option<Seq<Seq<'T>>>>) : Command<'T list list option> =
        command.Map Taken.optionalLists

    static member optionalPairLists
        (command: Command<Option<Seq<Seq<struct ('A * 'B)>>>>)
        : Command<('A * 'B) list list option> =
        command.Map Taken.optionalPairLists

    static member list(command: Command<Seq<'T>>) : Command<'T list> = command.Map Interop.toList

    static member list(command: Blocking<Seq<'T>>) : Blocking<'T list> = command.Map Interop.toList

    static member options(command: Command<Seq<Option<'T>>>) : Command<'T option list> = command.Map Interop.toOptions

    static member pairs(command: Command<Seq<struct ('A * 'B)>>) : Command<('A * 'B) list> =
        command.Map Interop.toPairs
