using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace LockOrder.Package.Tests;

/// <summary>One solution, built once, with a project for each thing a user may want to set.</summary>
public sealed class ConsumerBuild(Feed feed) : IAsyncLifetime
{
    internal Consumer Consumer { get; private set; } = null!;

    public string Output { get; private set; } = "";

    public int Code { get; private set; }

    public async Task InitializeAsync()
    {
        Consumer = new Consumer(feed, "Verbraucher ü");
        Consumer.Write("Documented/LockOrdering.md", Sources.Document);
        Consumer.Project("Documented/Plain", Sources.Inversion);
        Consumer.Project("Documented/SwitchedOff", Sources.Inversion, "<LockOrderFindDocument>false</LockOrderFindDocument>");
        Consumer.Project("Documented/ByNoWarn", Sources.Inversion, "<NoWarn>$(NoWarn);LOCK1001</NoWarn>");
        Consumer.Project("Documented/AsErrors", Sources.Inversion, "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        Consumer.Project("Documented/Strict", Sources.Inversion, "<LockOrderPreset>strict</LockOrderPreset>");
        Consumer.Project("Documented/StrictButQuiet", Sources.Inversion, "<LockOrderPreset>strict</LockOrderPreset>");
        Consumer.Write("Documented/StrictButQuiet/.globalconfig", "is_global = true\ndotnet_diagnostic.LOCK4003.severity = none\n");
        Consumer.Project("Documented/OrderOnly", Sources.Inversion, "<LockOrderPreset>order-only</LockOrderPreset>");
        Consumer.Project("Documented/ByEditorConfig", Sources.Inversion);
        Consumer.Write("Documented/ByEditorConfig/.editorconfig", "[*.cs]\ndotnet_diagnostic.LOCK1001.severity = none\n");
        Consumer.Project("Documented/ByGlobalConfig", Sources.Inversion);
        Consumer.Write("Documented/ByGlobalConfig/.globalconfig", "is_global = true\ndotnet_diagnostic.LOCK1001.severity = error\n");

        // Documents of their own, each with a name that nothing bears.
        var wrong = Sources.Document.Replace("  ->Bank.Ledger", "  ->Bank.Ledger\n  ->Bank.Telephone", System.StringComparison.Ordinal);
        foreach (var (name, properties) in new[] { ("Wrong", ""), ("WrongByNoWarn", "<NoWarn>$(NoWarn);LOCK0002</NoWarn>"), ("WrongByGlobalConfig", "") })
        {
            Consumer.Project(Path.Combine("Own", name), Sources.Inversion, properties);
            Consumer.Write(Path.Combine("Own", name, "LockOrdering.md"), wrong);
        }

        Consumer.Write("Own/WrongByGlobalConfig/.globalconfig", "is_global = true\ndotnet_diagnostic.LOCK0002.severity = error\n");
        Consumer.Project("Bare/Circle", Sources.Circle);
        var both = $"""<PackageReference Include="LockOrder.Analyzers" Version="{feed.Version}" PrivateAssets="all" /><PackageReference Include="LockOrder.Annotations" Version="{feed.Version}" />""";
        Consumer.Project("Bare/Named", Sources.NamedLock, packages: both);
        Consumer.Solution();
        (Code, Output) = await Consumer.RunAsync("build", "Consumer.slnx", "-clp:NoSummary");
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
