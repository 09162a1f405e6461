namespace Redis.Functional;

/// <summary>A keyword that the caller has chosen, for an option that the library does not know yet.</summary>
internal static class OwnWord
{
    /// <summary>Returns the keyword as sent.</summary>
    internal static string Of(string? word) => (word ?? "").ToUpperInvariant();

    private static bool IsWord(string word) => word.Length > 0 && char.IsAsciiLetter(word[0]) && word.All(static c => char.IsAsciiLetterOrDigit(c) || c == '-');

    extension(Args args)
    {
        /// <summary>Adds such a keyword, or nothing if it is null.</summary>
        /// <remarks>With a space or a sign in it, it could be several arguments, or a value by mistake.</remarks>
        internal Args AddOwnWord(string? word) => word is null || IsWord(word)
            ? args.AddWord(word)
            : args.Refuse("the word of an option must begin with a letter and consist of letters, digits and hyphens.");
    }
}
