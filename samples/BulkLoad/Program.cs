using BulkLoad;

// A million SETs, or as many as the first argument says, with progress; memory does not grow with their number.

var count = args.Length > 0 && long.TryParse(args[0], out var given) && given is >= 0 and <= int.MaxValue ? given : 1_000_000;
return await Quickstart.SampleServer.Run(async client =>
{
    var outcome = await Readings.Load(client, count, Console.Write, CancellationToken.None);
    return outcome.Match(
        Right: progress =>
        {
            Console.WriteLine($"\n{progress.Done:N0} commands in {progress.Elapsed.TotalSeconds:N1} s, the heap has {GC.GetTotalMemory(forceFullCollection: false) >> 20} MiB.");
            return progress.Failed == 0 ? 0 : 1;
        },
        Left: error => Quickstart.Advice.Print("the load", error));
});
