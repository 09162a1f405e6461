namespace Redis.Functional.Testing;

/// <summary>A fault at a chosen command, for <see cref="FaultTransport.Arm"/>.</summary>
/// <remarks>
/// <para>By default it happens once, at the first request with the name of the command.</para>
/// <para>
/// Names are case-insensitive. <c>CONFIG GET</c> is that subcommand, <c>CONFIG</c> any of its subcommands, and <c>*</c> any request, including those of the
/// client itself (HELLO, PING). A command inside MULTI has no result before EXEC, so a fault that concerns its reply happens at the reply to EXEC. A reply that
/// states that the server has executed nothing (NOSCRIPT, MOVED, WRONGTYPE, a transaction that did not run) passes, and such a fault waits for the next
/// occurrence. A script is sent as EVALSHA when it runs alone, and as EVAL in pipelines and transactions.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed record Fault
{
    private Fault(FaultKind kind, string? command) => (Kind, Command) = (kind, command ?? "");

    /// <summary>The name of the command, or of the push for <see cref="DropPush"/>.</summary>
    /// <remarks>Empty for <see cref="RefuseDial"/>.</remarks>
    public string Command { get; }

    /// <summary>The number of the first matching occurrence at which the fault happens, from 1.</summary>
    /// <remarks>Default: 1.</remarks>
    public int Occurrence { get; private init; } = 1;

    /// <summary>The number of consecutive occurrences at which the fault happens.</summary>
    /// <remarks>Default: 1. <see cref="int.MaxValue"/>: until it is disarmed.</remarks>
    public int Times { get; private init; } = 1;

    internal FaultKind Kind { get; }

    internal Func<SeenRequest, bool>? Condition { get; private init; }

    internal string Error { get; private init; } = "";

    internal int Bytes { get; private init; }

    internal TimeSpan Delay { get; private init; }

    /// <summary>Creates a fault that closes the connection before the request reaches the server.</summary>
    /// <remarks>
    /// The server does not execute it. The client cannot know that and returns Unknown. Replies to earlier requests of the connection are delivered first.
    /// </remarks>
    public static Fault CutBefore(string command) => new(FaultKind.CutBefore, command);

    /// <summary>Creates a fault that closes the connection instead of delivering the reply.</summary>
    /// <remarks>The server has executed the request. The client cannot know that and returns Unknown.</remarks>
    public static Fault CutAfter(string command) => new(FaultKind.CutAfter, command);

    /// <summary>Creates a fault as <see cref="CutAfter"/>, after the first bytes of the reply.</summary>
    /// <param name="command">The name of the command.</param>
    /// <param name="bytes">The number of bytes of the reply that are delivered: at least 1, and less than the length of the reply. Default: 1.</param>
    public static Fault CutInsideReply(string command, int bytes = 1) => new(FaultKind.CutInsideReply, command) { Bytes = bytes };

    /// <summary>Creates a fault that withholds the reply and all later ones of the connection.</summary>
    /// <remarks>It lasts until <see cref="ArmedFault.Release"/> or the end of the connection. The server has executed the request.</remarks>
    public static Fault Stall(string command) => new(FaultKind.Stall, command);

    /// <summary>Creates a fault that delays the reply, and with it all later ones of the connection.</summary>
    /// <remarks>The server has executed the request. A delay of 0 or less has no effect.</remarks>
    public static Fault Slow(string command, TimeSpan delay) => new(FaultKind.Slow, command) { Delay = delay };

    /// <summary>Creates a fault that answers the request with an error; the request does not reach the server.</summary>
    /// <param name="command">The name of the command.</param>
    /// <param name="error">
    /// Code and detail, as in <c>LOADING Redis is loading the dataset in memory</c>. Line breaks become spaces. Scripts can create their own errors: for them
    /// the client treats an error as a refusal only in the exact wording of the server.
    /// </param>
    /// <remarks>Inside MULTI the transaction is discarded, as by a server that refuses to queue a command.</remarks>
    public static Fault Answer(string command, string error) => new(FaultKind.Answer, command) { Error = error ?? "" };

    /// <summary>Creates a fault that refuses to connect, as a host without a server does.</summary>
    /// <remarks>Nothing is sent.</remarks>
    public static Fault RefuseDial() => new(FaultKind.RefuseDial, null);

    /// <summary>
    /// Creates a fault that drops a push from the server, such as a message of a subscription; confirmations of subscriptions are never dropped.
    /// </summary>
    /// <param name="kind">
    /// The kind of push: <c>message</c>, <c>pmessage</c>, <c>smessage</c>, <c>invalidate</c>, or <c>*</c> for any. Default: <c>message</c>.
    /// </param>
    public static Fault DropPush(string kind = "message") => new(FaultKind.DropPush, kind);

    /// <summary>Creates the same fault for the n-th matching occurrence after it is armed.</summary>
    /// <remarks>Less than 1 counts as 1.</remarks>
    public Fault Nth(int occurrence) => this with { Occurrence = Math.Max(1, occurrence) };

    /// <summary>Creates the same fault for a number of consecutive occurrences.</summary>
    /// <remarks>Less than 1 counts as 1.</remarks>
    public Fault Repeat(int times) => this with { Times = Math.Max(1, times) };

    /// <summary>Creates the same fault for every occurrence until it is disarmed.</summary>
    public Fault Always() => Repeat(int.MaxValue);

    /// <summary>Creates the same fault for requests (for <see cref="DropPush"/>: pushes) that satisfy a predicate.</summary>
    /// <remarks>It is called while the request is written; a predicate that throws counts as false. It does not apply to <see cref="RefuseDial"/>.</remarks>
    public Fault When(Func<SeenRequest, bool> predicate) => this with { Condition = predicate };

    /// <summary>Formats the fault, its command and its occurrences, for test output.</summary>
    public override string ToString() => Command.Length == 0 ? $"{Kind}" : $"{Kind} {Command}";
}
