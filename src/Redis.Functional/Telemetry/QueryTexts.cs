using System.Text;

namespace Redis.Functional;

/// <summary>The text of <c>db.query.text</c>: names and keys, and a question mark for each other argument.</summary>
internal static class QueryTexts
{
    // Of a long batch the first commands say what it is.
    private const int MostCommands = 32;
    private const int MostArguments = 32;

    internal static string Of(Exchange exchange)
    {
        var requests = new List<IRequest>();
        exchange.AddRequests(requests);
        var text = new StringBuilder();
        foreach (var request in requests.Take(MostCommands)) Append(text, request);
        return requests.Count > MostCommands ? text.Append("; …").ToString() : text.ToString();
    }

    private static void Append(StringBuilder text, IRequest request)
    {
        if (text.Length > 0) text.Append("; ");
        text.Append(request.Spec.Name);
        var (keys, next) = (new KeysOf(request), 0);
        for (var i = 0; i < request.ArgumentCount && i < MostArguments; i++)
        {
            if (next < keys.Count && keys.Position(next) == i) text.Append(' ').Append(keys[next++].ToString());
            else text.Append(" ?");
        }

        if (request.ArgumentCount > MostArguments) text.Append(" …");
    }
}
