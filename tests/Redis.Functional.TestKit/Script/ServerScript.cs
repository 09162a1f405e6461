using System.Collections.Immutable;

namespace Redis.Functional.TestKit;

/// <summary>What a script server does, as a value. <see cref="Default"/> gets any client through its handshake and answers PING and
/// ECHO; everything else is an unknown command until <see cref="On(string, ScriptReply)"/> says otherwise.
/// <code>
/// ServerScript.Default.On("GET", ScriptReply.Bulk("v"))                             // rules: by name, or by name and subcommand
/// ServerScript.Default.Expect("GET", "k").Send(ScriptReply.Bulk("v")).Halt()        // a dialogue: in this order, on each connection
/// </code></summary>
public sealed record ServerScript
{
    private ImmutableDictionary<string, ScriptHandler> Rules { get; init; } =
        ImmutableDictionary.Create<string, ScriptHandler>(StringComparer.OrdinalIgnoreCase);

    private ImmutableList<ScriptStep> Steps { get; init; } = [];

    private ScriptHandler Fallback { get; init; } = (command, _) => ScriptReply.Error($"ERR unknown command '{command[0]}'");

    /// <summary>What happens when a client connects, before it has said anything.</summary>
    internal Func<ScriptSession, ScriptReply> Greeting { get; private init; } = _ => ScriptReply.Nothing;

    /// <summary>Answers nothing but errors: no handshake.</summary>
    public static ServerScript Bare { get; } = new();

    /// <summary>HELLO 2 and 3, AUTH, CLIENT SETINFO, SETNAME, ID, GETNAME, TRACKING, NO-EVICT and REPLY, SELECT, PING, ECHO, ROLE, QUIT.</summary>
    public static ServerScript Default { get; } = ScriptHandshake.Install(Bare);

    /// <summary>A rule for a command (<c>GET</c>) or a subcommand (<c>CLIENT SETINFO</c>, which wins over <c>CLIENT</c>).</summary>
    public ServerScript On(string command, ScriptHandler handler) => this with { Rules = Rules.SetItem(command, handler) };

    public ServerScript On(string command, ScriptReply reply) => On(command, (_, _) => reply);

    /// <summary>The same for the first <paramref name="times"/> commands of that name (on all connections together), then what was before.</summary>
    public ServerScript OnFirst(int times, string command, ScriptReply reply)
    {
        var left = times;
        var before = Rules.GetValueOrDefault(command) ?? Fallback;
        return On(command, (received, session) => Interlocked.Decrement(ref left) >= 0 ? reply : before(received, session));
    }

    /// <summary>Answers what no rule is about.</summary>
    public ServerScript Otherwise(ScriptHandler handler) => this with { Fallback = handler };

    public ServerScript Otherwise(ScriptReply reply) => Otherwise((_, _) => reply);

    /// <summary>What happens on connect.</summary>
    public ServerScript OnConnect(Func<ScriptSession, ScriptReply> greeting) => this with { Greeting = greeting };

    public ServerScript OnConnect(ScriptReply greeting) => OnConnect(_ => greeting);

    /// <summary>Asks for a password: AUTH and HELLO … AUTH are checked, all else answers NOAUTH until one succeeded.</summary>
    public ServerScript WithPassword(string password, string user = "default") => ScriptHandshake.Protect(this, user, password);

    /// <summary>The next command must be this one (<c>*</c> matches any argument). Commands the rules know may come between;
    /// any other is a violation, closes the connection, and is listed in <see cref="ScriptServer.Violations"/>.</summary>
    public ServerScript Expect(params string[] args) => this with { Steps = Steps.Add(new ScriptStep.Expect([.. args])) };

    /// <summary>What the dialogue answers now.</summary>
    public ServerScript Send(ScriptReply reply) => this with { Steps = Steps.Add(new ScriptStep.Send(reply)) };

    /// <summary>Ends the connection at this point of the dialogue.</summary>
    public ServerScript Halt() => Send(ScriptReply.Close);

    /// <summary>Wraps every answer: the gate sees the command first and may answer in place of the rules.</summary>
    internal ServerScript Guard(Func<ScriptCommand, ScriptSession, ScriptReply?> gate) => this with
    {
        Rules = Rules.ToImmutableDictionary(rule => rule.Key, rule => Behind(gate, rule.Value), StringComparer.OrdinalIgnoreCase),
        Fallback = Behind(gate, Fallback),
    };

    /// <summary>The answer to a command; null when it violates the dialogue.</summary>
    internal ScriptReply? Answer(ScriptCommand command, ScriptSession session)
    {
        if (session.Step < Steps.Count && Steps[session.Step] is ScriptStep.Expect expected && expected.Matches(command))
        {
            session.Step++;
            return Sends(session);
        }

        var rule = Rules.GetValueOrDefault(command.Subcommand) ?? Rules.GetValueOrDefault(command.Name);
        return rule is not null ? rule(command, session) : Steps.IsEmpty ? Fallback(command, session) : null;
    }

    /// <summary>The sends that stand before the first expectation.</summary>
    internal ScriptReply Opening(ScriptSession session) => Greeting(session) + Sends(session);

    private static ScriptHandler Behind(Func<ScriptCommand, ScriptSession, ScriptReply?> gate, ScriptHandler handler) =>
        (command, session) => gate(command, session) ?? handler(command, session);

    private ScriptReply Sends(ScriptSession session)
    {
        var reply = ScriptReply.Nothing;
        while (session.Step < Steps.Count && Steps[session.Step] is ScriptStep.Send send)
        {
            reply += send.Reply;
            session.Step++;
        }

        return reply;
    }
}
