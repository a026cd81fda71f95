// Hash codes of texts differ from process to process, and so does every order that hangs on them.

using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace LockOrder.Analyzers.Tests;

public sealed class ProcessDeterminismTests
{
    private const int Processes = 3;

    [Fact]
    public async Task Findings_AreTheSameInEveryProcess()
    {
        var listings = await Task.WhenAll(Enumerable.Range(0, Processes).Select(_ => Listing()));
        Assert.Contains("LOCK1003", listings[0], StringComparison.Ordinal);
        Assert.All(listings, listing => Assert.Equal(listings[0], listing));
    }

    private static async Task<string> Listing()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "LockOrder.Analyzers.Tests.dll"), "findings", "History", "LockCycle", "Situations/Further" })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return text;
    }
}
