namespace Redis.Functional.Testing.FSharp

open System
open Redis.Functional.Testing

/// Faults at chosen commands: Fault.cutAfter "INCR" |> Fault.nth 2. What each leaves at the server is said at the C# type. Since 0.1.
[<RequireQualifiedAccess>]
module Fault =
    /// Ends the connection before the request reaches the server: Unknown, and nothing has run.
    let cutBefore (command: string) : Fault = Fault.CutBefore command

    /// Ends the connection in place of the reply: Unknown, and the request has run.
    let cutAfter (command: string) : Fault = Fault.CutAfter command

    /// Ends the connection after so many bytes of the reply: Unknown, and the request has run.
    let cutInsideReply (bytes: int) (command: string) : Fault = Fault.CutInsideReply(command, bytes)

    /// Withholds the reply, and all later ones of the connection, until it is released.
    let stall (command: string) : Fault = Fault.Stall command

    /// Delays the reply, and with it all later ones of the connection.
    let slow (delay: TimeSpan) (command: string) : Fault = Fault.Slow(command, delay)

    /// Answers the request with an error; it does not reach the server: Fault.answer "LOADING Redis is loading the dataset in memory" "GET".
    let answer (error: string) (command: string) : Fault = Fault.Answer(command, error)

    /// Refuses to connect.
    let refuseDial: Fault = Fault.RefuseDial()

    /// Loses a push of this kind: message, pmessage, smessage, invalidate, or * for any.
    let dropPush (kind: string) : Fault = Fault.DropPush kind

    /// At the n-th occurrence, from 1.
    let nth (occurrence: int) (fault: Fault) : Fault = fault.Nth occurrence

    /// At so many consecutive occurrences.
    let repeat (times: int) (fault: Fault) : Fault = fault.Repeat times

    /// At every occurrence until it is disarmed.
    let always (fault: Fault) : Fault = fault.Always()

    /// At requests only that satisfy the predicate.
    let filter (predicate: SeenRequest -> bool) (fault: Fault) : Fault = fault.When predicate
