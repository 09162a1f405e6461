namespace Redis.Functional.Simulation;

/// <summary>A script by its digest, on a server that forgets scripts: each call runs once.</summary>
sealed class ScriptCaller(CallerContext context, int id) : Caller(context, id)
{
    static readonly RedisScript<long> Add = RedisScript.Create<long>(ModelServer.AddScript);
    readonly string _counter = $"scripted-{id}";

    protected override async Task Call(int number)
    {
        Ledger.Counting(_counter);
        var result = await Ask("EVALSHA", Add.Call(_counter)).ConfigureAwait(false);
        Ledger.Counted(_counter, result.IsOk ? null : result.Error);
        if (result.TryGetValue(out var value) && Ledger.Fault(_counter, value) is { } fault) Expect(false, $"a script: {fault}");
    }
}
