namespace Redis.Functional;

/// <summary>Optional arguments, which many administrative commands have.</summary>
internal static class LooseArgs
{
    extension(Args args)
    {
        /// <summary>Adds an argument if it is given.</summary>
        internal Args AddGiven(RedisValue? argument) => argument is { } given ? args.Add(given) : args;

        /// <summary>Adds text if it is given.</summary>
        internal Args AddGiven(string? text) => args.AddWord(text);

        /// <summary>Adds any number of arguments, including none.</summary>
        internal Args AddAny(ReadOnlySpan<RedisValue> values) => values.IsEmpty ? args : args.AddValues(values);

        /// <summary>Adds any number of arguments, including none.</summary>
        internal Args AddAny(IEnumerable<RedisValue>? values) => args.AddAny(values, static (args, value) => args.Add(value));

        /// <summary>Adds any number of arguments, including none.</summary>
        internal Args AddAny(ReadOnlySpan<string> texts) => texts.IsEmpty ? args : args.AddTexts(texts);

        /// <summary>Adds any number of arguments, including none.</summary>
        internal Args AddAny(IEnumerable<string>? texts) => args.AddAny(texts, static (args, text) => args.Add((RedisValue)text));

        /// <summary>Adds at least one argument.</summary>
        internal Args AddTexts(ReadOnlySpan<string> texts) => args.AddAll(texts, "value", static (args, text) => args.Add((RedisValue)text));

        /// <summary>Adds a TCP port.</summary>
        internal Args AddPort(int port) =>
            port is > 0 and <= 65_535 ? args.Add((RedisValue)port) : args.Refuse($"the port is {port}. It must be between 1 and 65535.");

        /// <summary>Adds a hash slot.</summary>
        internal Args AddSlot(int slot) =>
            slot is >= 0 and <= SlotRange.Most ? args.Add((RedisValue)slot) : args.Refuse($"the slot is {slot}. It must be between 0 and {SlotRange.Most}.");

        /// <summary>Adds names and values, at least one pair.</summary>
        internal Args AddSettings(ReadOnlySpan<(string Name, RedisValue Value)> settings) =>
            args.AddAll(settings, "parameter", static (all, pair) => all.Add((RedisValue)pair.Name).Add(pair.Value));

        /// <summary>Adds names and values, at least one pair.</summary>
        internal Args AddSettings(IEnumerable<(string Name, RedisValue Value)>? settings) =>
            args.AddAll(settings, "parameter", static (all, pair) => all.Add((RedisValue)pair.Name).Add(pair.Value));

        /// <summary>Adds the name of a command, of one or two words.</summary>
        internal Args AddCommand(string? name)
        {
            var words = (name ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0) return args.Refuse("the name of the command is empty.");
            foreach (var word in words) args.Add((RedisValue)word);
            return args;
        }
    }
}
