// The weaver: puts fault points, preemption points or seeded defects into a copy of the client.
using Redis.Functional.Simulation.Weaving;

return args switch
{
    ["weave", var input, var hooks, var output, var points, var exclusions, .. var modes] =>
        Weave.Run(input, hooks, output, points, exclusions, modes.Contains("oom"), modes.Contains("preempt")),
    ["defects", var source, var destination] => SeededDefects.Apply(source, destination),
    ["list"] => SeededDefects.List(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        weave   CLIENT.dll HOOKS.dll OUTPUT.dll POINTS.txt EXCLUSIONS.txt [oom] [preempt]
        defects SOURCE DESTINATION      copies the client's source with all seeded defects, each behind a switch
        list                            the seeded defects
        """);
    return 2;
}
