using System;
using System.Collections.Generic;
using System.Linq;
using LockOrder.Analyzers.Locks;
using Microsoft.CodeAnalysis;

namespace LockOrder.Analyzers.Binding;

/// <summary>
/// What framework calls do that matters under a lock: block, run foreign code, run or keep their delegates. Data, by type and
/// member name; everything not listed does nothing and keeps its delegates for later.
/// </summary>
internal static class KnownApis
{
    private const ApiEffects Runs = ApiEffects.RunsDelegates;
    private const ApiEffects Starts = ApiEffects.StartsDelegates;
    private const ApiEffects Calm = ApiEffects.NeverThrows;
    private const ApiEffects WaitsForWork = ApiEffects.Blocks | ApiEffects.WaitsForWork;

    private static readonly Dictionary<string, ApiEffect> Table = Build();
    private static readonly HashSet<string> EagerQueries = new(StringComparer.Ordinal)
    {
        "ToList", "ToArray", "ToDictionary", "ToHashSet", "ToLookup", "Count", "LongCount", "Any", "All", "First", "FirstOrDefault", "Last", "LastOrDefault", "Single", "SingleOrDefault",
        "Sum", "Min", "Max", "Average", "Aggregate", "Contains", "SequenceEqual", "ElementAt", "ElementAtOrDefault", "MinBy", "MaxBy", "ToImmutableArray", "ToImmutableList", "ToFrozenSet", "ToFrozenDictionary",
    };

    private static readonly HashSet<string> Mutators = new(StringComparer.Ordinal)
    {
        "Add", "AddRange", "AddFirst", "AddLast", "AddBefore", "AddAfter", "Remove", "RemoveAt", "RemoveAll", "RemoveRange", "RemoveFirst", "RemoveLast", "RemoveWhere", "Clear", "Insert", "InsertRange",
        "Enqueue", "Dequeue", "EnqueueRange", "DequeueEnqueue", "EnqueueDequeue", "Push", "Pop", "TryAdd", "TryRemove", "TryDequeue", "TryPop", "TryUpdate", "Sort", "Reverse", "UnionWith", "ExceptWith", "IntersectWith", "SymmetricExceptWith",
        "SetItem", "Set", "Append", "AppendLine", "AppendFormat", "AppendJoin", "Replace", "TrimExcess", "EnsureCapacity", "set_Item", "SetAll", "CopyFrom", "MoveToFront",
    };

    private static readonly HashSet<string> Adders = new(StringComparer.Ordinal)
    {
        "Add", "AddRange", "AddFirst", "AddLast", "Insert", "Enqueue", "Push", "TryAdd", "TryEnqueue", "GetOrAdd", "AddOrUpdate", "TryWrite", "WriteAsync", "Post", "SendAsync", "TrySetResult", "SetResult", "set_Item", "Append",
    };

    public static ApiEffect Find(IMethodSymbol method)
    {
        var type = method.ContainingType;
        if (type is null)
        {
            return ApiEffect.None;
        }

        var name = method.AssociatedSymbol is IPropertySymbol { IsIndexer: false } property ? property.Name : method.Name;
        var typeName = TypeNames.Plain(type);
        if (Table.TryGetValue(typeName + "." + name, out var known) || Table.TryGetValue(typeName + ".*", out known))
        {
            return Refine(method, known);
        }

        if (typeName == "System.Linq.Enumerable" || typeName == "System.Linq.ParallelEnumerable" || typeName.StartsWith("System.Collections.Immutable.", StringComparison.Ordinal))
        {
            return EagerQueries.Contains(name) ? Eager : Lazy;
        }

        if (IsCollection(type))
        {
            var effect = Adders.Contains(name) ? Adder : Mutators.Contains(name) ? Mutator : RunsIts.Contains(name) ? Inline : ApiEffect.None;
            return TakesDelegate(method) ? effect : effect with { Effects = effect.Effects & ~Runs };
        }

        return ApiEffect.None;
    }

    /// <summary>Asks for a delegate to run, and not for an element that happens to be one.</summary>
    private static bool TakesDelegate(IMethodSymbol method) => method.OriginalDefinition.Parameters.Any(p => p.Type.TypeKind == TypeKind.Delegate);

    /// <summary>A method of a framework collection that changes its contents.</summary>
    public static bool IsMutator(IMethodSymbol method) => (IsCollection(method.ContainingType) || TypeNames.Plain(method.ContainingType) == "System.Text.StringBuilder") && Mutators.Contains(method.Name);

    public static bool IsCollection(INamedTypeSymbol? type)
    {
        var ns = type?.ContainingNamespace?.ToDisplayString() ?? "";
        return ns.StartsWith("System.Collections", StringComparison.Ordinal) || ns == "System.Threading.Channels";
    }

    /// <summary>What whoever has the reference can change: an array, or a collection that is neither immutable nor safe to share.</summary>
    public static bool IsMutable(ITypeSymbol? type) => type is IArrayTypeSymbol || (type is INamedTypeSymbol { TypeKind: TypeKind.Class } named && IsMutableCollection(named));

    /// <summary>A collection that is neither immutable nor safe to share.</summary>
    public static bool IsMutableCollection(INamedTypeSymbol type) => type.ContainingNamespace?.ToDisplayString() is "System.Collections" or "System.Collections.Generic";

    private static readonly ApiEffect Eager = new(Runs | ApiEffects.Enumerates, "");
    private static readonly ApiEffect Lazy = new(Runs, "");
    private static readonly ApiEffect Inline = new(Runs, "");
    private static readonly ApiEffect Adder = new(ApiEffects.Publishes | ApiEffects.Mutates | Runs, "");
    private static readonly ApiEffect Mutator = new(ApiEffects.Mutates | Runs, "");

    private static readonly HashSet<string> RunsIts = new(StringComparer.Ordinal)
    {
        "ForEach", "Find", "FindAll", "FindIndex", "FindLast", "FindLastIndex", "Exists", "TrueForAll", "ConvertAll", "BinarySearch", "Sort", "RemoveAll", "RemoveWhere",
    };

    private static ApiEffect Refine(IMethodSymbol method, ApiEffect known)
    {
        // A wait that may take no time at all is still a wait, but a timer's Dispose is not one: with a handle it signals later.
        if (method.Name == "Dispose" && known.Has(ApiEffects.Blocks) && method.ContainingType.Name == "Timer")
        {
            return ApiEffect.None;
        }

        return known;
    }

    // In one piece, since it is a table.
    private static Dictionary<string, ApiEffect> Build()
    {
        var table = new Dictionary<string, ApiEffect>(StringComparer.Ordinal);
        void Add(string type, ApiEffects effects, string text, params string[] members)
        {
            foreach (var member in members)
            {
                table[type + "." + member] = new ApiEffect(effects, text);
            }
        }

        Add("System.Threading.Thread", ApiEffects.Blocks, "puts the thread to sleep", "Sleep");
        Add("System.Threading.Thread", ApiEffects.Blocks, "waits for a thread", "Join");
        Add("System.Threading.Thread", Starts, "", "Start");
        Add("System.Threading.Tasks.Task", WaitsForWork, "waits for a task", "Wait", "WaitAll", "WaitAny", "Result");
        Add("System.Threading.Tasks.ValueTask", WaitsForWork, "waits for a task", "Result");
        Add("System.Runtime.CompilerServices.TaskAwaiter", WaitsForWork, "waits for a task", "GetResult");
        Add("System.Runtime.CompilerServices.ValueTaskAwaiter", WaitsForWork, "waits for a task", "GetResult");
        Add("System.Runtime.CompilerServices.ConfiguredTaskAwaitable.ConfiguredTaskAwaiter", WaitsForWork, "waits for a task", "GetResult");
        Add("System.Threading.Tasks.Task", ApiEffects.PassesThrough, "", "ConfigureAwait", "GetAwaiter", "AsTask");
        Add("System.Nullable", ApiEffects.PassesThrough, "", "GetValueOrDefault");
        Add("System.Threading.Tasks.ValueTask", ApiEffects.PassesThrough, "", "ConfigureAwait", "GetAwaiter", "AsTask", "Preserve");
        Add("System.Threading.Tasks.TaskAsyncEnumerableExtensions", ApiEffects.PassesThrough, "", "ConfigureAwait");
        Add("System.Runtime.CompilerServices.ConfiguredTaskAwaitable", ApiEffects.PassesThrough, "", "GetAwaiter");
        Add("System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable", ApiEffects.PassesThrough, "", "GetAwaiter");
        Add("System.Threading.Tasks.Task", Starts, "", "Run", "ContinueWith", "Start");
        Add("System.Threading.Tasks.TaskFactory", Starts, "", "StartNew", "ContinueWhenAll", "ContinueWhenAny");
        Add("System.Threading.Tasks.Task", ApiEffects.WaitsForWork | Runs, "", "RunSynchronously");
        Add("System.Threading.ThreadPool", Starts, "", "QueueUserWorkItem", "UnsafeQueueUserWorkItem", "RegisterWaitForSingleObject");
        Add("System.Threading.Tasks.Parallel", ApiEffects.RunsAndWaits, "runs its body on other threads and waits for them", "For", "ForEach", "Invoke");
        Add("System.Threading.Tasks.Parallel", Starts, "", "ForAsync", "ForEachAsync");
        Add("System.Linq.ParallelEnumerable", ApiEffects.RunsAndWaits, "runs its body on other threads and waits for them", "ForAll");
        foreach (var handle in new[] { "WaitHandle", "EventWaitHandle", "AutoResetEvent", "ManualResetEvent", "Semaphore" })
        {
            Add("System.Threading." + handle, ApiEffects.Blocks, "waits for a signal", "WaitOne", "WaitAll", "WaitAny", "SignalAndWait");
        }

        Add("System.Threading.Mutex", ApiEffects.None, "", "WaitOne");
        Add("System.Threading.ManualResetEventSlim", ApiEffects.Blocks, "waits for a signal", "Wait");
        Add("System.Threading.SemaphoreSlim", ApiEffects.Blocks, "waits for a semaphore", "Wait");
        Add("System.Threading.CountdownEvent", ApiEffects.Blocks, "waits for a signal", "Wait");
        Add("System.Threading.Barrier", ApiEffects.Blocks, "waits for the other participants", "SignalAndWait");
        Add("System.Threading.SpinWait", ApiEffects.Blocks, "spins until a condition holds", "SpinUntil");
        Add("System.Collections.Concurrent.BlockingCollection", ApiEffects.Blocks, "waits for an item", "Take");
        Add("System.Diagnostics.Process", ApiEffects.Blocks, "waits for a process", "WaitForExit");
        Add("System.Windows.Threading.Dispatcher", ApiEffects.Blocks | Runs, "waits for the dispatcher's thread", "Invoke");
        Add("System.Windows.Forms.Control", ApiEffects.Blocks | Runs, "waits for the control's thread", "Invoke");
        Add("System.Threading.SynchronizationContext", ApiEffects.Blocks | Runs, "waits for the context's thread", "Send");
        Add("System.Threading.Timer", ApiEffects.Blocks, "waits for running callbacks", "Dispose", "DisposeAsync");
        Add("System.Threading.CancellationTokenRegistration", ApiEffects.Blocks, "waits for a callback that is running", "Dispose");
        Add("System.Threading.CancellationTokenSource", ApiEffects.CallsOut, "runs the registered callbacks", "Cancel");
        Add("System.Threading.Tasks.TaskCompletionSource", ApiEffects.CallsOut, "runs the continuations of the task", "SetResult", "SetException", "SetCanceled", "TrySetResult", "TrySetException", "TrySetCanceled", "SetFromTask", "TrySetFromTask");
        Add("System.IObserver", ApiEffects.CallsOut, "notifies an observer", "OnNext", "OnError", "OnCompleted");
        Add("System.Threading.CancellationToken", ApiEffects.None, "", "Register", "UnsafeRegister");
        Add("System.Threading.LazyInitializer", Runs, "", "EnsureInitialized");
        Add("System.Collections.Generic.Comparer", Runs, "", "Create");
        Add("System.Collections.Generic.EqualityComparer", Runs, "", "Create");
        Add("System.Array", Runs, "", "ForEach", "Find", "FindAll", "FindIndex", "Exists", "TrueForAll", "ConvertAll", "Sort", "BinarySearch", "IndexOf");
        Add("System.Threading.Interlocked", Runs | Calm, "", "*");
        Add("System.Threading.Volatile", Calm, "", "*");
        Add("System.Math", Calm, "", "Max", "Min", "Abs", "Clamp");
        Add("System.GC", Calm, "", "KeepAlive", "SuppressFinalize");
        Add("System.Diagnostics.Debug", Calm, "", "*");
        Add("System.Diagnostics.Stopwatch", Calm, "", "*");
        Add("System.Threading.Thread", Calm, "", "MemoryBarrier", "CurrentThread");
        Add("System.Threading.EventWaitHandle", Calm, "", "Set", "Reset");
        Add("System.Threading.ManualResetEventSlim", Calm, "", "Set", "Reset");
        Add("System.Threading.Monitor", Calm, "", "Pulse", "PulseAll");
        Add("System.String", Runs, "", "Create");
        Add("System.MemoryExtensions", Runs, "", "Sort", "BinarySearch");
        Add("System.Text.RegularExpressions.Regex", Runs, "", "Replace");
        Add("System.Threading.ExecutionContext", Runs, "", "Run");
        Add("System.Runtime.CompilerServices.RuntimeHelpers", Runs, "", "ExecuteCodeWithGuaranteedCleanup");
        Add("System.Environment", ApiEffects.NeverReturns | Calm, "", "Exit", "FailFast");
        Add("System.Diagnostics.CodeAnalysis", ApiEffects.None, "", "*");
        return table;
    }
}
