namespace Redis.Functional.Simulation.Weaving;

/// <summary>A mistake that a change might make: passages of a source file, and what stands in their place while the defect is switched on.</summary>
sealed record SeededDefect(int Number, string Name, string File, params (string Find, string Replace)[] Edits)
{
    /// <summary>Options of the runs that look for it, besides the usual ones.</summary>
    public string Options { get; init; } = "";
}

/// <summary>Mistakes that the simulation must find. A passage that the source no longer has is an error: the defect is then to be written anew.</summary>
static class SeededDefects
{
    const string On = "SeededDefect.Is";

    // Of a client of several servers.
    const string OfSeveral = "--cluster";

    // Of a client that follows a primary by its sentinels.
    const string OfSentinels = "--sentinel";

    static readonly SeededDefect[] All =
    [
        new(1, "a cancelled exchange leaves the reply queue", "Runtime/Connection/SessionReader.cs",
            ("        var exchange = _queue.Peek();\n        if ((pushed",
            $"        var exchange = _queue.Peek();\n        while ({On}(1) && exchange is {{ IsDone: true }} and not PingExchange) {{ _queue.Dequeue(); exchange = _queue.Peek(); }}\n        if ((pushed")),
        new(2, "NotSent although handed over", "Runtime/Connection/SessionWriter.cs",
            ("            Volatile.Write(ref _traffic.HandedOver, _traffic.HandedOver + Math.Min(bytes.Length, WriteStep));",
            $"            if (!{On}(2)) Volatile.Write(ref _traffic.HandedOver, _traffic.HandedOver + Math.Min(bytes.Length, WriteStep));"),
            ("            if (fault is not null) _session.End(fault);", $"            if ({On}(2)) HandOver(bytes.Length);\n            if (fault is not null) _session.End(fault);")),
        new(3, "a flush is lost after a slow write", "Runtime/Connection/SessionWriter.cs",
            ("!_closed && _output.Length > 0;", $"!_closed && _output.Length > 0 && !{On}(3);")),
        new(4, "a lease goes back without its fence", "Runtime/Pool/PooledSession.cs",
            ("if (!IsOpen || (!owes && !trace.IsMarked))", $"if (!IsOpen || {On}(4) || (!owes && !trace.IsMarked))")),
        new(5, "a pooled exchange keeps its old deadline", "Programs/Exchanges/CommandExchange.cs",
            ("        Deadline = 0;", $"        if (!{On}(5)) Deadline = 0;")),
        new(6, "a lost wake-up of a parked exchange", "Runtime/Node/Multiplexer.cs",
            ("        else _backlog.Drain(_trySend);", $"        else if (!{On}(6)) _backlog.Drain(_trySend);")),
        new(7, "a failed dial is not counted off", "Runtime/Pool/DialSchedule.cs",
            ("        _underWay--;\n        _failures++;", $"        if (!{On}(7)) _underWay--;\n        _failures++;")),
        new(8, "doubt about a reply is ignored", "Runtime/Connection/SessionReader.cs",
            ("if (acceptance == Acceptance.Doubt) return", $"if (acceptance == Acceptance.Doubt && !{On}(8)) return")),
        new(9, "a watch is left on", "Programs/Algebra/Optimistic.cs",
            ("RedisProgram<Unit> Unwatch() => WatchSpec.Unwatch", $"RedisProgram<Unit> Unwatch() => {On}(9) ? RedisProgram.Done : WatchSpec.Unwatch"),
            ("RedisProgram<Unit> UnwatchAndGo() => WatchSpec.Unwatch", $"RedisProgram<Unit> UnwatchAndGo() => {On}(9) ? RedisProgram.Done : WatchSpec.Unwatch")),
        new(10, "subscriptions are lost on reconnect", "PubSub/LineNames.cs",
            ("        _changed.Clear();\n        foreach (var topic in topics)\n        {\n",
            $"        _changed.Clear();\n        foreach (var topic in topics)\n        {{\n            if ({On}(10) && (_session is null || topic.State != TopicState.Absent)) continue;\n")),
        new(11, "a lock is released by another's token", "Patterns/LockToken.cs",
            ("var number = environment.LockNumbers();", $"var number = {On}(11) ? \"1\" : environment.LockNumbers();")),
        new(12, "a write with an unknown outcome is retried", "Programs/Algebra/RedisProgram{A}.Scopes.cs",
            ("if (heedsWrites && machine.Scope", $"if (heedsWrites && !{On}(12) && machine.Scope")),
        new(13, "what earlier sendings did is forgotten", "Programs/Exchanges/Exchange.Resending.cs",
            ("        _past = (byte)Worse(Past, error.Delivery);", $"        if (!{On}(13)) _past = (byte)Worse(Past, error.Delivery);")) { Options = OfSeveral },
        new(14, "a batch that has ended is opened again", "Programs/Exchanges/Exchange.Resending.cs",
            ("            if (state == Done) return false;", $"            if (state == Done && !{On}(14)) return false;")) { Options = OfSeveral },
        new(15, "replies of one sending are kept for the next", "Programs/Exchanges/Exchange.Resending.cs",
            ("        Restart();\n        resend.Add", $"        if (!{On}(15)) Restart();\n        resend.Add")) { Options = OfSeveral },
        new(16, "a pipeline ends before the refusals of its last part are sent again", "Programs/Exchanges/PartedBatch.cs",
            ("        try\n        {\n            part.GiveReplies(_router);", $"        if ({On}(16) && Volatile.Read(ref _open) == 1)\n        {{\n            Whole.TakeParts(_replies);\n            return;\n        }}\n\n        try\n        {{\n            part.GiveReplies(_router);")) { Options = OfSeveral },
        new(17, "a part does not know that its requests were refused before", "Programs/Exchanges/PartedBatch.cs",
            ("sendings > Whole.Sendings ?", $"sendings > Whole.Sendings && !{On}(17) ?")) { Options = OfSeveral },
        new(18, "leaving a server keeps the session", "Runtime/Node/SharedConnection.cs",
            ("        session?.End(reason);", $"        if (!{On}(18)) session?.End(reason);")) { Options = OfSeveral },
        new(19, "leaving a server keeps the connections of the pool", "Runtime/Pool/ConnectionPool.Ending.cs",
            ("        foreach (var connection in earlier) connection.End(reason);", $"        foreach (var connection in earlier)\n            if (!{On}(19)) connection.End(reason);")) { Options = OfSeveral },
        new(20, "a listener is given pushes of another kind", "Runtime/Connection/SessionListeners.cs",
            ("is { } invalidations && IsInvalidation(frame)", $"is {{ }} invalidations && ({On}(20) || IsInvalidation(frame))")) { Options = OfSeveral },
        new(21, "an attempted command lets the error of its part through", "Programs/Algebra/Command.Readings.cs",
            ("WithoutReply(RedisError error) => new(Source.WithoutReply(error).ToEither());", $"WithoutReply(RedisError error) => {On}(21) ? new(error) : new(Source.WithoutReply(error).ToEither());")) { Options = OfSeveral },
        new(22, "a replica is taken for the primary", "Topologies/Sentinel/SentinelLocator.cs",
            ("            if (hello.Role != PeerRole.Primary)\n", $"            if (hello.Role != PeerRole.Primary && !{On}(22))\n")) { Options = OfSentinels },
        new(23, "a connection that finds another primary leaves the others where they are", "Topologies/Sentinel/SentinelLocator.cs",
            ("with the others.\n        LeaveFor(endpoint);", $"with the others.\n        if (!{On}(23)) LeaveFor(endpoint);")) { Options = OfSentinels },
        new(24, "a promoted server that is not announced yet is not seen", "Topologies/Sentinel/SentinelAnswer.cs",
            ("        Promoted = said", $"        Promoted = !{On}(24) && said")) { Options = OfSentinels },
    ];

    public static int List()
    {
        foreach (var defect in All) Console.WriteLine($"{defect.Number}\t{defect.Name}\t{defect.Options}");
        return 0;
    }

    /// <summary>Copies the source and puts all defects into it, each behind its switch: the environment's REDIS_FUNCTIONAL_DEFECT.</summary>
    public static int Apply(string source, string destination)
    {
        Copy(source, destination);
        File.WriteAllText(Path.Combine(destination, "SeededDefect.cs"), """
            namespace Redis.Functional;

            internal static class SeededDefect
            {
                private static readonly string? Number = System.Environment.GetEnvironmentVariable("REDIS_FUNCTIONAL_DEFECT");

                internal static bool Is(int number) => Number == number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }
            """);
        var failed = 0;
        foreach (var defect in All)
        {
            var path = Path.Combine(destination, defect.File);
            foreach (var (find, replace) in defect.Edits)
            {
                var text = File.Exists(path) ? File.ReadAllText(path) : "";
                if (text.Split(find).Length == 2)
                {
                    File.WriteAllText(path, text.Replace(find, replace, StringComparison.Ordinal));
                    continue;
                }

                failed++;
                Console.Error.WriteLine($"defect {defect.Number} ({defect.Name}): {defect.File} does not have this passage once: {find}");
            }
        }

        return failed == 0 ? 0 : 1;
    }

    static void Copy(string source, string destination)
    {
        foreach (var path in Directory.EnumerateFiles(source, "*.cs*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(source, path);
            if (relative.StartsWith("obj", StringComparison.Ordinal) || relative.StartsWith("bin", StringComparison.Ordinal)) continue;
            var target = Path.Combine(destination, relative);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target, overwrite: true);
        }
    }
}
