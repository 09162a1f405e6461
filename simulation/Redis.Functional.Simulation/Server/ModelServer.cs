using System.Text;

namespace Redis.Functional.Simulation;

/// <summary>
/// A server as the client may assume one to be: it answers in order and keeps what it was told. One partial file for each group of commands;
/// an unknown command is a violation, so that no scenario tests an error by mistake.
/// </summary>
sealed partial class ModelServer
{
    readonly World _world;
    readonly SimulationRandom _random;
    readonly Dictionary<string, Action<ServerConnection, byte[][]>> _commands = new(StringComparer.Ordinal);

    public ModelServer(World world, ServerOddities oddities)
        : this(world, oddities, 0, new()) { }

    /// <summary>One of several servers, which counts with the others what it does.</summary>
    public ModelServer(World world, ServerOddities oddities, int number, Executed executed)
        : this(world, oddities, number, executed, new(world, executed), []) { }

    ModelServer(World world, ServerOddities oddities, int number, Executed executed, Keyspace keys, Dictionary<string, List<ServerConnection>> channels)
    {
        (_world, Oddities, Number, Executed, Keys, _channels) = (world, oddities, number, executed, keys, channels);
        _random = SimulationRandom.Stream(world.Seed, 900 + number);
        AddSessionCommands();
        AddStringCommands();
        AddListCommands();
        AddTransactionCommands();
        AddPubSubCommands();
        AddScriptCommands();
        AddFailover();
        AddClusterCommands();
    }

    public Keyspace Keys { get; }

    /// <summary>In what it departs from the usual server, from now on.</summary>
    public ServerOddities Oddities { get; set; }

    /// <summary>Requests that were handled.</summary>
    public long Commands { get; private set; }

    public Executed Executed { get; }

    public ServerConnection Accept(IReplySink sink, int number)
    {
        var connection = new ServerConnection(sink, number) { IsToFirst = !_hasMoved };
        _connections.Add(connection);
        return connection;
    }

    public void Leave(ServerConnection connection)
    {
        connection.IsGone = true;
        _connections.Remove(connection);
        connection.BlockEnds?.Cancel();
        _blocked.Remove(connection);
        LeaveChannels(connection);
    }

    public void Feed(ServerConnection connection, byte[] bytes)
    {
        connection.Received.Add(bytes);
        Work(connection);
    }

    // A connection that is blocked handles nothing further until it is released.
    void Work(ServerConnection connection)
    {
        if (IsHeldBack(() => Work(connection))) return;
        while (connection.BlockedOn is null && !connection.IsGone && connection.Received.TryTake(out var request)) Handle(connection, request);
        if (connection.Received.IsBroken) _world.Violate($"the client sent on #{connection.Number} what is no request");
        connection.Flush();
    }

    void Answer(ServerConnection connection, byte[][] request)
    {
        Commands++;
        var name = Text(request[0]);
        _world.Trace.Mark(0x5E, (ulong)Commands);
        if (_monitors.Count > 0) TellMonitors(connection, name);
        if (name is "SET" or "RPUSH") Executed.Count(Executed.Received, Text(request[2]));
        if (Oddities.RefusalOf(name, request.Length > 1 ? request[1] : []) is { } refusal) Refuse(connection, refusal);
        else if (!connection.IsAuthenticated && Oddities.Password is not null && name is not ("HELLO" or "AUTH")) connection.Out.Error("NOAUTH Authentication required.");
        else if (IsLoading && !WhileLoading.Contains(name)) Refuse(connection, Loading);
        else if (IsRefused(connection, name) || IsElsewhere(connection, name, request)) return;
        else if (connection.IsInMulti && name is not ("EXEC" or "DISCARD" or "MULTI" or "WATCH")) Queue(connection, request);
        else Execute(connection, name, request);
    }

    // It is for one command, or one transaction.
    void Handle(ServerConnection connection, byte[][] request)
    {
        Answer(connection, request);
        if (!connection.IsInMulti && Text(request[0]) != "ASKING") connection.IsAsking = false;
    }

    // A command that is refused while it is queued makes EXEC discard all of them; EXECABORT ends the transaction.
    static void Refuse(ServerConnection connection, string refusal)
    {
        if (refusal.StartsWith("EXECABORT", StringComparison.Ordinal)) connection.IsInMulti = false;
        connection.IsDirty = connection.IsInMulti;
        connection.Out.Error(refusal);
    }

    void Execute(ServerConnection connection, string name, byte[][] request)
    {
        if (_commands.TryGetValue(name, out var command)) command(connection, request);
        else if (Sentinel is not null) connection.Out.Error($"ERR unknown command '{name}', with args beginning with: ");
        else _world.Violate($"the model knows no command {name}");
    }

    static string Text(byte[] bytes) => Encoding.Latin1.GetString(bytes);
}
