using System.Collections.Immutable;

namespace Redis.Functional.TestKit;

/// <summary>One step of a dialogue.</summary>
internal abstract record ScriptStep
{
    public sealed record Expect(ImmutableArray<string> Args) : ScriptStep
    {
        public bool Matches(ScriptCommand command) =>
            command.Args.Count == Args.Length
            && Args.Select((arg, i) => arg == "*" || string.Equals(arg, command[i], i == 0 ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
                .All(same => same);
    }

    public sealed record Send(ScriptReply Reply) : ScriptStep;
}
