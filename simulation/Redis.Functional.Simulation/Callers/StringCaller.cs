using static Redis.Functional.Commands;

namespace Redis.Functional.Simulation;

/// <summary>GET, SET and INCR of its own keys: a value that was read is the last acknowledged one, or one whose SET may have run.</summary>
sealed class StringCaller(CallerContext context, int id) : Caller(context, id)
{
    readonly string _key = $"string-{id}";
    readonly string _counter = $"counter-{id}";
    readonly HashSet<string> _unknown = [];
    readonly List<string> _acknowledged = [""];

    protected override Task Call(int number) => Random.Below(3) switch
    {
        0 => Get(),
        1 => Set($"s{Id}-{number}"),
        _ => Incr(),
    };

    async Task Get()
    {
        var result = await Ask("GET", Get<string>(_key)).ConfigureAwait(false);
        if (!result.TryGetValue(out var value)) return;
        var seen = value.IfNone("");
        Expect(
            seen == _acknowledged[^1] || _unknown.Contains(seen) || _acknowledged.TakeLast(1 + Context.Losses.Of(_key)).Contains(seen),
            $"GET {_key} answered {seen}, not {_acknowledged[^1]}, nor one of [{string.Join(", ", _unknown)}]");
    }

    async Task Set(string value)
    {
        var result = await Ask("SET", Commands.Set(_key, value)).ConfigureAwait(false);
        Ledger.Stored(value, result.IsOk ? null : result.Error);
        if (result.IsOk) _acknowledged.Add(value);
        else if (result.Error.Delivery is Delivery.Unknown or Delivery.Executed) _unknown.Add(value);
    }

    async Task Incr()
    {
        Ledger.Counting(_counter);
        var result = await Ask("INCR", Commands.Incr(_counter)).ConfigureAwait(false);
        Ledger.Counted(_counter, result.IsOk ? null : result.Error);
        if (result.TryGetValue(out var number) && Ledger.Fault(_counter, number) is { } fault) Expect(false, $"INCR: {fault}");
    }
}
