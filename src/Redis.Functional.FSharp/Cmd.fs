namespace Redis.Functional.FSharp

/// The commands: open type Redis.Functional.FSharp.Cmd. Each calls the method of Redis.Functional.Commands with the same name, and yields F#'s
/// option, list, unit and tuples. The files in Commands add them, as extensions of this type; eng/accept-fsharp writes these files.
[<AbstractClass; Sealed>]
type Cmd = class end
