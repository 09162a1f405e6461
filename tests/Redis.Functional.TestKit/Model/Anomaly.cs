namespace Redis.Functional.TestKit;

/// <summary>Something a server does to one of its replies that shifts, or could shift, the replies that follow.</summary>
/// <param name="Name">For the figures and for a failure's text.</param>
/// <param name="IsKnowable">True when a client can see it before it has handed a reply to the wrong caller.</param>
/// <param name="Strikes">Whether it fits the command; asked before the command runs.</param>
/// <param name="Disturb">Makes what is sent in place of the regular reply; the command runs when it asks for that reply.</param>
public sealed record Anomaly(
    string Name,
    bool IsKnowable,
    Func<ScriptCommand, ModelConnection, bool> Strikes,
    Func<Func<ScriptReply>, ModelConnection, ScriptReply> Disturb)
{
    public override string ToString() => Name;
}
