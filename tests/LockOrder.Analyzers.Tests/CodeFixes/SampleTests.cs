// Runs the sample's own tests against code that exists only in a workspace: what fixes made of it.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using LockOrder.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;
using Xunit.Sdk;

namespace LockOrder.Analyzers.Tests.CodeFixes;

internal static class SampleTests
{
    private const string Folder = "tests/TradingDesk.Tests";

    /// <summary>How many cases there are; the first that fails throws.</summary>
    public static async Task<int> RunAsync(Solution solution)
    {
        var images = new List<byte[]>();
        foreach (var project in solution.GetProjectDependencyGraph().GetTopologicallySortedProjects())
        {
            images.Add(Emit((await solution.GetProject(project)!.GetCompilationAsync())!));
        }

        var tests = CSharpCompilation.Create(
            "TradingDesk.Tests",
            Directory.EnumerateFiles(Repository.PathOf(Folder), "*.cs").Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file))),
            ReferencePack.References
                .Concat(images.Select(image => MetadataReference.CreateFromImage(image)))
                .Concat(new[] { typeof(FactAttribute), typeof(Assert), typeof(Xunit.Abstractions.ITestOutputHelper) }.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location))),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var loaded = images.Select(Assembly.Load).ToDictionary(assembly => assembly.GetName().Name!);
        Assembly? Find(object? sender, ResolveEventArgs missing) => loaded.GetValueOrDefault(new AssemblyName(missing.Name).Name!);
        AppDomain.CurrentDomain.AssemblyResolve += Find;
        try
        {
            var cases = Cases(Assembly.Load(Emit(tests))).ToList();
            foreach (var (method, arguments) in cases)
            {
                await RunAsync(method, arguments);
            }

            return cases.Count;
        }
        finally
        {
            AppDomain.CurrentDomain.AssemblyResolve -= Find;
        }
    }

    private static byte[] Emit(Compilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return image.ToArray();
    }

    private static IEnumerable<(MethodInfo Method, object?[] Arguments)> Cases(Assembly assembly) =>
        from type in assembly.GetExportedTypes()
        from method in type.GetMethods()
        where method.GetCustomAttribute<FactAttribute>() is not null
        from arguments in method.GetCustomAttribute<TheoryAttribute>() is null ? [[]] : method.GetCustomAttributes<DataAttribute>().SelectMany(data => data.GetData(method))
        select (method, arguments);

    private static async Task RunAsync(MethodInfo method, object?[] arguments)
    {
        var instance = Activator.CreateInstance(method.DeclaringType!);
        try
        {
            if (method.Invoke(instance, arguments) is Task running)
            {
                await running.WaitAsync(TimeSpan.FromMinutes(1));
            }
        }
        finally
        {
            (instance as IDisposable)?.Dispose();
        }
    }
}
