using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using LanguageExt;

namespace Redis.Functional;

/// <summary>Extension methods that find a value by its name in lists of pairs: fields of hashes and streams, members with scores, settings.</summary>
/// <remarks>Since 0.1.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PairLookup
{
    /// <summary>For fields with values, and members with scores.</summary>
    extension<T>(Seq<(RedisValue Name, T Value)> pairs)
    {
        /// <summary>Gets the value of the first pair with this name.</summary>
        /// <returns>False if no pair has this name.</returns>
        /// <remarks>O(pairs).</remarks>
        public bool TryGetValue(RedisValue name, [MaybeNullWhen(false)] out T value)
        {
            foreach (var (found, candidate) in pairs)
            {
                if (found != name) continue;
                value = candidate;
                return true;
            }

            value = default;
            return false;
        }

        /// <summary>Gets the value of the first pair with this name.</summary>
        /// <returns>The value, or None if no pair has this name.</returns>
        /// <remarks>O(pairs).</remarks>
        public Option<T> Find(RedisValue name) => pairs.TryGetValue(name, out var value) ? Prelude.Optional(value) : Option<T>.None;
    }

    /// <summary>For settings.</summary>
    extension<T>(Seq<(string Name, T Value)> pairs)
    {
        /// <summary>Gets the value of the first pair with this name.</summary>
        /// <returns>False if no pair has this name.</returns>
        /// <remarks>O(pairs).</remarks>
        public bool TryGetValue(string name, [MaybeNullWhen(false)] out T value)
        {
            foreach (var (found, candidate) in pairs)
            {
                if (found != name) continue;
                value = candidate;
                return true;
            }

            value = default;
            return false;
        }

        /// <summary>Gets the value of the first pair with this name.</summary>
        /// <returns>The value, or None if no pair has this name.</returns>
        /// <remarks>O(pairs).</remarks>
        public Option<T> Find(string name) => pairs.TryGetValue(name, out var value) ? Prelude.Optional(value) : Option<T>.None;
    }
}
