namespace Redis.Functional.Testing.FSharp

open System
open Redis.Functional.Testing

/// Creates faults at chosen commands: Fault.cutAfter "INCR" |> Fault.nth 2. The C# type describes the effect on the server. Since 0.1.
[<RequireQualifiedAccess>]
module Fault =
    /// Closes the connection before the request reaches the server: Unknown, and the request was not executed.
    let cutBefore (command: string) : Fault = Fault.CutBefore command

    /// Closes the connection instead of delivering the reply: Unknown, and the request was executed.
    let cutAfter (command: string) : Fault = Fault.CutAfter command

    /// Closes the connection after a number of bytes of the reply: Unknown, and the request was executed.
    let cutInsideReply (bytes: int) (command: string) : Fault = Fault.CutInsideReply(command, bytes)

    /// Withholds the reply and all later ones of the connection until the fault is released.
    let stall (command: string) : Fault = Fault.Stall command

    /// Delays the reply, and with it all later ones of the connection.
    let slow (delay: TimeSpan) (command: string) : Fault = Fault.Slow(command, delay)

    /// Answers the request with an error; it does not reach the server: Fault.answer "LOADING Redis is loading the dataset in memory" "GET".
    let answer (error: string) (command: string) : Fault = Fault.Answer(command, error)

    /// Refuses to connect.
    let refuseDial: Fault = Fault.RefuseDial()

    /// Drops a push of a kind: message, pmessage, smessage, invalidate, or * for any.
    let dropPush (kind: string) : Fault = Fault.DropPush kind

    /// Creates the same fault for the n-th occurrence, from 1.
    let nth (occurrence: int) (fault: Fault) : Fault = fault.Nth occurrence

    /// Creates the same fault for a number of consecutive occurrences.
    let repeat (times: int) (fault: Fault) : Fault = fault.Repeat times

    /// Creates the same fault for every occurrence until it is disarmed.
    let always (fault: Fault) : Fault = fault.Always()

    /// Creates the same fault for requests that satisfy a predicate.
    let filter (predicate: SeenRequest -> bool) (fault: Fault) : Fault = fault.When predicate
