// dotnet LockOrder.Analyzers.Tests.dll findings Folder...: what is reported about the fixtures of some folders, line by line. Test runners do
// not come here.

using System;
using System.Linq;
using System.Threading.Tasks;
using LockOrder.Testing;

namespace LockOrder.Analyzers.Tests;

internal static class Program
{
    private static async Task Main(string[] arguments)
    {
        foreach (var name in FixtureFile.NamesBelow(FixtureCorpus.Folder).Where(n => arguments.Skip(1).Any(folder => n.StartsWith(folder + "/", StringComparison.Ordinal))))
        {
            foreach (var finding in await FixtureCorpus.Run(FixtureCorpus.Load(name)))
            {
                Console.WriteLine($"{name} {finding.Place} {finding.Message} {finding.Details}");
            }
        }
    }
}
