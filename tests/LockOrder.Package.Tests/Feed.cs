using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Xunit;

namespace LockOrder.Package.Tests;

/// <summary>Both packages, packed once, in a folder that serves as a feed.</summary>
public sealed class Feed : IAsyncLifetime
{
    /// <summary>Blanks and letters beyond ASCII: users have them in their paths.</summary>
    public string Root { get; } = Path.Combine(Path.GetTempPath(), "Sperr reihenfolge ä锁 " + Guid.NewGuid().ToString("N")[..8]);

    public string Folder => Path.Combine(Root, "feed");

    public string Version => Metadata("PackageVersion");

    public string RepositoryRoot => Metadata("RepositoryRoot");

    public string PackageOf(string id) => Path.Combine(Folder, $"{id}.{Version}.nupkg");

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Folder);
        foreach (var project in new[] { "LockOrder.Analyzers.Package", "LockOrder.Annotations" })
        {
            var path = Path.Combine(RepositoryRoot, "src", project, project + ".csproj");
            var (code, output) = await CommandLine.RunAsync(Root, null, "pack", path, "--no-restore", "-c", Metadata("Configuration"), "-o", Folder, "-v", "q");
            Assert.True(code == 0, output);
        }
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Root, recursive: true);
        return Task.CompletedTask;
    }

    private static string Metadata(string key) => typeof(Feed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
