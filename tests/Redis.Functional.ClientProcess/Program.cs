using LanguageExt;
using Redis.Functional;
using Redis.Functional.ClientProcess;

// A client in a process of its own, which a test can stop and starve: <url> <shared|pooled> <callers>. It prints "calling" when its callers are at work,
// starves its thread pool when the key "starve" has a number of milliseconds, and ends with its tally when the key "over" exists.
// With "deadlines <wait|refuse> <milliseconds>" in place of the callers it says how its calls end while the pool is blocked, which a silent server sees.
// With "late <milliseconds>" it says how a call ends to which the server replies so late: its pool is blocked meanwhile, unless that is longer than a second.
// With "losses" it says how the loss of a lock is told while the pool is blocked.
if (args[2] == "deadlines")
{
    var window = args[3] == "wait" ? WhenInFlightFull.Wait : WhenInFlightFull.Fail;
    return await Deadlines.Run(args[0], args[1] == "pooled", window, TimeSpan.FromMilliseconds(int.Parse(args[4], System.Globalization.CultureInfo.InvariantCulture)));
}

if (args[2] == "late") return await LateCall.Run(args[0], args[1] == "pooled", int.Parse(args[3], System.Globalization.CultureInfo.InvariantCulture));

if (args[2] == "losses") return await Losses.Run(args[0], args[1] == "pooled");

var (url, isPooled, callers) = (args[0], args[1] == "pooled", int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture));
var connected = await Connection.Open(url, isPooled, callers);
return await connected.Match(
    Right: async client =>
    {
        await using (client)
        {
            var tally = new Tally();
            await new Calls(client, tally).Run(callers);
            Console.WriteLine(tally);
            return 0;
        }
    },
    Left: error =>
    {
        Console.Error.WriteLine(error);
        return Task.FromResult(1);
    });
