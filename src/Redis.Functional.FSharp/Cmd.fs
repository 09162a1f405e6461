namespace Redis.Functional.FSharp

/// The commands about data: open type Redis.Functional.FSharp.Cmd. Each calls the method of Redis.Functional.Commands with the same name, and yields
/// F#'s option, list, unit and tuples. The files in Commands add them, as extensions of this type; eng/accept-fsharp writes these files.
[<AbstractClass; Sealed>]
type Cmd = class end

/// The commands that administer a server: open type Redis.Functional.FSharp.ServerCmd. Each calls the method of Redis.Functional.ServerCommands with
/// the same name. Written as those of Cmd.
[<AbstractClass; Sealed>]
type ServerCmd = class end
