using LanguageExt;
using static Redis.Functional.Commands;

namespace Redis.Functional.Simulation;

/// <summary>
/// Pipelines whose requests belong to several servers, each with an outcome of its own: replies in the order of the requests, and of each write the truth.
/// </summary>
sealed class PartsCaller(CallerContext context, int id) : Caller(context, id)
{
    const int Keys = 6;
    readonly string[] _acknowledged = new string[Keys];
    readonly System.Collections.Generic.HashSet<string> _unknown = [];

    protected override Task Call(int number) => Random.OneIn(3) ? Echoes($"q{Id}-{number}") : Writes(number);

    // A write of each key, then a read of each, among which there are those of all servers.
    async Task Writes(int number)
    {
        string[] words = [.. Enumerable.Range(0, Keys).Select(key => $"w{Id}-{number}-{key}")];
        var pipeline = (
            Pipeline.Traverse(Enumerable.Range(0, Keys), key => Set(Key(key), words[key]).Map(_ => words[key]).Attempt()),
            Pipeline.Traverse(Enumerable.Range(0, Keys), key => Get<string>(Key(key)).Attempt())).Zip();
        var result = await Ask("pipeline of parts", pipeline).ConfigureAwait(false);

        // Whatever becomes of a part is the outcome of its requests. Without a view of the cluster there are no parts.
        Expect(result.IsOk || result.Error is RedisError.Client.Cancelled || (Context.Plan.IsClusterClient && result.Error.Delivery == Delivery.NotSent), $"a pipeline of attempts failed as a whole: {result}");
        for (var key = 0; key < Keys; key++)
        {
            var before = _acknowledged[key] ?? "";
            var written = result.TryGetValue(out var outcomes) ? RedisResult.FromEither(outcomes.Item1[key]) : new(OfWrite(result)!);
            var error = written.IsOk ? null : written.Error;
            Ledger.Stored(words[key], error);
            if (error is null) _acknowledged[key] = words[key];
            else if (error.Delivery is Delivery.Unknown or Delivery.Executed) _unknown.Add(words[key]);
            if (!result.IsOk) continue;
            if (error is not null && Context.Settings is { IsFaultless: true, Freeze: null, DisposedAt: null, Server.OddExecs: 0, Config.WhenInFlightFull: WhenInFlightFull.Wait, Cluster.FollowsAll: true })
                Expect(false, $"SET in a pipeline of parts failed although nothing went wrong: {error}");
            if (written.TryGetValue(out var word)) Expect(word == words[key], $"SET {key} in a pipeline of parts has the reply of another");
            outcomes.Item2[key].IfRight(seen =>
            {
                var text = seen.IfNone("");

                // A refusal of the SET alone is followed while the GET runs.
                Expect(text == before || text == words[key] || _unknown.Contains(text), $"GET {Key(key)} in a pipeline of parts answered {text}, not {words[key]}, nor {before}");
            });
        }
    }

    async Task Echoes(string word)
    {
        string[] words = [.. Enumerable.Range(0, Keys).Select(place => $"{word}-{place}")];
        var result = await Ask("pipeline of ECHO", Pipeline.Traverse(words, static one => Echo(one))).ConfigureAwait(false);
        if (result.TryGetValue(out var said)) Expect(said.Map(static one => one.ToString()).SequenceEqual(words), $"a pipeline of ECHO answered {said}");
    }

    string Key(int number) => $"part-{Id}-{number}";
}
