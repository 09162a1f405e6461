namespace Redis.Functional.Testing;

/// <summary>
/// A fault to happen at a chosen command, for <see cref="FaultTransport.Arm"/>. By default it happens once, at the first request with the command's name.
/// Since 0.1.
/// </summary>
/// <remarks>
/// Names are compared without case. <c>CONFIG GET</c> means that subcommand, <c>CONFIG</c> any of its subcommands, and <c>*</c> any request, those of the
/// client itself included (HELLO, PING).
/// A command inside MULTI has no result before EXEC, so a fault that concerns its reply happens at the reply to EXEC. A reply that says that the server has
/// done nothing (NOSCRIPT, MOVED, WRONGTYPE, a transaction that did not run) passes, and such a fault waits for the next occurrence.
/// A script is sent as EVALSHA when it runs alone, and as EVAL in pipelines and transactions.
/// </remarks>
public sealed record Fault
{
    private Fault(FaultKind kind, string? command) => (Kind, Command) = (kind, command ?? "");

    /// <summary>The name of the command, or of the push for <see cref="DropPush"/>. Empty for <see cref="RefuseDial"/>.</summary>
    public string Command { get; }

    /// <summary>The number of the first matching occurrence that the fault happens at, from 1. Default: 1.</summary>
    public int Occurrence { get; private init; } = 1;

    /// <summary>How many times the fault happens, at consecutive occurrences. Default: 1. <see cref="int.MaxValue"/>: until it is disarmed.</summary>
    public int Times { get; private init; } = 1;

    internal FaultKind Kind { get; }

    internal Func<SeenRequest, bool>? Condition { get; private init; }

    internal string Error { get; private init; } = "";

    internal int Bytes { get; private init; }

    internal TimeSpan Delay { get; private init; }

    /// <summary>
    /// Ends the connection before the request reaches the server. The server does not run it; the client cannot know that, and answers Unknown. Replies to
    /// earlier requests of the connection are delivered first.
    /// </summary>
    public static Fault CutBefore(string command) => new(FaultKind.CutBefore, command);

    /// <summary>
    /// Ends the connection in place of the reply. The server has run the request; the client cannot know that, and answers Unknown.
    /// </summary>
    public static Fault CutAfter(string command) => new(FaultKind.CutAfter, command);

    /// <summary>As <see cref="CutAfter"/>, after the first bytes of the reply.</summary>
    /// <param name="command">The name of the command.</param>
    /// <param name="bytes">How many bytes of the reply are delivered: at least 1, and fewer than the reply has. Default: 1.</param>
    public static Fault CutInsideReply(string command, int bytes = 1) => new(FaultKind.CutInsideReply, command) { Bytes = bytes };

    /// <summary>
    /// Withholds the reply, and all later ones of the connection, until <see cref="ArmedFault.Release"/> or the end of the connection. The server has run the
    /// request.
    /// </summary>
    public static Fault Stall(string command) => new(FaultKind.Stall, command);

    /// <summary>Delays the reply, and with it all later ones of the connection. The server has run the request. A delay of zero or less delays nothing.</summary>
    public static Fault Slow(string command, TimeSpan delay) => new(FaultKind.Slow, command) { Delay = delay };

    /// <summary>
    /// Answers the request with an error; it does not reach the server. Inside MULTI the transaction is discarded, as by a server that refuses to queue a
    /// command.
    /// </summary>
    /// <param name="command">The name of the command.</param>
    /// <param name="error">Code and detail, as in <c>LOADING Redis is loading the dataset in memory</c>. Line breaks become blanks. Scripts
    /// may make errors of their own: for them the client takes an error as a refusal in the whole wording of the server only.</param>
    public static Fault Answer(string command, string error) => new(FaultKind.Answer, command) { Error = error ?? "" };

    /// <summary>Refuses to connect, as a machine does where nothing listens. Nothing is sent.</summary>
    public static Fault RefuseDial() => new(FaultKind.RefuseDial, null);

    /// <summary>Loses a push from the server, as a message of a subscription; confirmations of subscriptions are never lost.</summary>
    /// <param name="kind">The kind of push: <c>message</c>, <c>pmessage</c>, <c>smessage</c>, <c>invalidate</c>, or <c>*</c> for any. Default: <c>message</c>.</param>
    public static Fault DropPush(string kind = "message") => new(FaultKind.DropPush, kind);

    /// <summary>The same fault at the n-th matching occurrence since it was armed. Below 1 counts as 1.</summary>
    public Fault Nth(int occurrence) => this with { Occurrence = Math.Max(1, occurrence) };

    /// <summary>The same fault at so many consecutive occurrences. Below 1 counts as 1.</summary>
    public Fault Repeat(int times) => this with { Times = Math.Max(1, times) };

    /// <summary>The same fault at every occurrence until it is disarmed.</summary>
    public Fault Always() => Repeat(int.MaxValue);

    /// <summary>
    /// The same fault, at requests only that satisfy the predicate (for <see cref="DropPush"/>: pushes). Called while the request is written; a predicate
    /// that throws is not satisfied. Does not apply to <see cref="RefuseDial"/>.
    /// </summary>
    public Fault When(Func<SeenRequest, bool> predicate) => this with { Condition = predicate };

    /// <summary>What happens, where and when, for messages of tests.</summary>
    public override string ToString() => Command.Length == 0 ? $"{Kind}" : $"{Kind} {Command}";
}
