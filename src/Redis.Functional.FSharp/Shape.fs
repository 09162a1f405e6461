namespace Redis.Functional.FSharp

open LanguageExt
open Redis.Functional

// The read loop calls these.

// Made of Unit and unit, whose value is null; F# implements no interface of unit itself.
[<Struct>]
type internal UnitShape<'S, 'A> =
    interface IShape<'S, 'A> with
        member _.Of _ = Unchecked.defaultof<'A>

[<Struct>]
type internal OptionShape<'T> =
    interface IShape<Option<'T>, 'T option> with
        member _.Of value = Interop.toOption value

[<Struct>]
type internal PairShape<'A, 'B> =
    interface IShape<Option<struct ('A * 'B)>, ('A * 'B) option> with
        member _.Of value = Taken.pair value

[<Struct>]
type internal TripleShape<'A, 'B, 'C> =
    interface IShape<Option<struct ('A * 'B * 'C)>, ('A * 'B * 'C) option> with
        member _.Of value = Taken.triple value

[<Struct>]
type internal KeyedListShape<'K, 'V> =
    interface IShape<Option<struct ('K * Seq<'V>)>, ('K * 'V list) option> with
        member _.Of value = Taken.list value

[<Struct>]
type internal KeyedPairsShape<'K, 'A, 'B> =
    interface IShape<Option<struct ('K * Seq<struct ('A * 'B)>)>, ('K * ('A * 'B) list) option> with
        member _.Of value = Taken.pairs value

[<Struct>]
type internal OptionalListShape<'T> =
    interface IShape<Option<Seq<'T>>, 'T list option> with
        member _.Of value = Taken.optionalList value

[<Struct>]
type internal OptionalListsShape<'T> =
    interface IShape<Option<Seq<Seq<'T>>>, 'T list list option> with
        member _.Of value = Taken.optionalLists value

[<Struct>]
type internal OptionalPairListsShape<'A, 'B> =
    interface IShape<Option<Seq<Seq<struct ('A * 'B)>>>, ('A * 'B) list list option> with
        member _.Of value = Taken.optionalPairLists value

[<Struct>]
type internal ListShape<'T> =
    interface IShape<Seq<'T>, 'T list> with
        member _.Of value = Interop.toList value

[<Struct>]
type internal OptionsShape<'T> =
    interface IShape<Seq<Option<'T>>, 'T option list> with
        member _.Of value = Interop.toOptions value

[<Struct>]
type internal PairsShape<'A, 'B> =
    interface IShape<Seq<struct ('A * 'B)>, ('A * 'B) list> with
        member _.Of value = Interop.toPairs value

[<Struct>]
type internal PairPageShape<'A, 'B> =
    interface IShape<ScanPage<struct ('A * 'B)>, ScanPage<'A * 'B>> with
        member _.Of page = ScanPage<'A * 'B>(page.Next, page.Items.Map(fun (struct (a, b)) -> a, b).Strict())

/// A command whose value is given as F#'s unit, option, list or tuple, which the read loop does.
[<AbstractClass; Sealed>]
type internal Shape =
    static member inline unit(command: Command<Unit>) : Command<unit> =
        command.Parts().As<unit, UnitShape<Unit, unit>>()

    static member inline unit(program: Redis<Unit>) : Redis<unit> = program.Map Interop.toUnit

    static member inline option(command: Command<Option<'T>>) : Command<'T option> =
        command.Parts().As<'T option, OptionShape<'T>>()

    static member inline option(command: BlockingCommand<Option<'T>>) : BlockingCommand<'T option> =
        command.Shaped<'T option, OptionShape<'T>>()

    static member inline pair(command: Command<Option<struct ('A * 'B)>>) : Command<('A * 'B) option> =
        command.Parts().As<('A * 'B) option, PairShape<'A, 'B>>()

    static member inline pair(command: BlockingCommand<Option<struct ('A * 'B)>>) : BlockingCommand<('A * 'B) option> =
        command.Shaped<('A * 'B) option, PairShape<'A, 'B>>()

    static member inline triple(command: BlockingCommand<Option<struct ('A * 'B * 'C)>>) : BlockingCommand<('A * 'B * 'C) option> =
        command.Shaped<('A * 'B * 'C) option, TripleShape<'A, 'B, 'C>>()

    static member inline keyedList(command: Command<Option<struct ('K * Seq<'V>)>>) : Command<('K * 'V list) option> =
        command.Parts().As<('K * 'V list) option, KeyedListShape<'K, 'V>>()

    static member inline keyedList(command: BlockingCommand<Option<struct ('K * Seq<'V>)>>) : BlockingCommand<('K * 'V list) option> =
        command.Shaped<('K * 'V list) option, KeyedListShape<'K, 'V>>()

    static member inline keyedPairs
        (command: Command<Option<struct ('K * Seq<struct ('A * 'B)>)>>)
        : Command<('K * ('A * 'B) list) option> =
        command.Parts().As<('K * ('A * 'B) list) option, KeyedPairsShape<'K, 'A, 'B>>()

    static member inline keyedPairs
        (command: BlockingCommand<Option<struct ('K * Seq<struct ('A * 'B)>)>>)
        : BlockingCommand<('K * ('A * 'B) list) option> =
        command.Shaped<('K * ('A * 'B) list) option, KeyedPairsShape<'K, 'A, 'B>>()

    static member inline optionalList(command: Command<Option<Seq<'T>>>) : Command<'T list option> =
        command.Parts().As<'T list option, OptionalListShape<'T>>()

    static member inline optionalLists(command: Command<Option<Seq<Seq<'T>>>>) : Command<'T list list option> =
        command.Parts().As<'T list list option, OptionalListsShape<'T>>()

    static member inline optionalPairLists
        (command: Command<Option<Seq<Seq<struct ('A * 'B)>>>>)
        : Command<('A * 'B) list list option> =
        command.Parts().As<('A * 'B) list list option, OptionalPairListsShape<'A, 'B>>()

    static member inline list(command: Command<Seq<'T>>) : Command<'T list> =
        command.Parts().As<'T list, ListShape<'T>>()

    static member inline list(command: BlockingCommand<Seq<'T>>) : BlockingCommand<'T list> = command.Shaped<'T list, ListShape<'T>>()

    static member inline options(command: Command<Seq<Option<'T>>>) : Command<'T option list> =
        command.Parts().As<'T option list, OptionsShape<'T>>()

    static member inline pairs(command: Command<Seq<struct ('A * 'B)>>) : Command<('A * 'B) list> =
        command.Parts().As<('A * 'B) list, PairsShape<'A, 'B>>()

    static member inline pairs(command: BlockingCommand<Seq<struct ('A * 'B)>>) : BlockingCommand<('A * 'B) list> =
        command.Shaped<('A * 'B) list, PairsShape<'A, 'B>>()

    static member inline pairPage(command: Command<ScanPage<struct ('A * 'B)>>) : Command<ScanPage<'A * 'B>> =
        command.Parts().As<ScanPage<'A * 'B>, PairPageShape<'A, 'B>>()
