namespace Redis.Functional.FSharp

/// The commands: open type Redis.Functional.FSharp.Cmd. Each is the twin of one in Redis.Functional.Commands, where its facts are
/// told; here they yield F#'s option, list, unit and tuples. Every group adds its own in Commands/, as extensions of this type.
[<AbstractClass; Sealed>]
type Cmd = class end
