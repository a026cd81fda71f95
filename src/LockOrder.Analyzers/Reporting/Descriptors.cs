using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace LockOrder.Analyzers.Reporting;

/// <summary>Every diagnostic of the project. Messages are one sentence without a full stop, names in quotes as the document spells them.</summary>
internal static class Descriptors
{
    private const string Document = "LockOrder.Document";
    private const string Order = "LockOrder.Order";
    private const string Guard = "LockOrder.Guard";
    private const string Balance = "LockOrder.Balance";
    private const string Context = "LockOrder.Context";
    private const string Engine = "LockOrder.Engine";

    public static readonly DiagnosticDescriptor TableSyntax = Make("LOCK0001", "Table", nameof(TableSyntax), Document, "A line of the lock order cannot be read", "{0}");
    public static readonly DiagnosticDescriptor UnknownLock = Make("LOCK0002", "Table", nameof(UnknownLock), Document, "A documented lock does not exist", "'{0}' names no {1} of this project{2}");
    public static readonly DiagnosticDescriptor AmbiguousLock = Make("LOCK0003", "Table", nameof(AmbiguousLock), Document, "A documented lock could be several", "'{0}' could be any of {1}; name its {2}{3}");
    public static readonly DiagnosticDescriptor TableCycle = Make("LOCK0004", "Table", nameof(TableCycle), Document, "The documented order contradicts itself", "The order contradicts itself: {0}");
    public static readonly DiagnosticDescriptor StaleWitness = Make("LOCK0005", "Table", nameof(StaleWitness), Document, "A cited path no longer nests these locks", "{0}", DiagnosticSeverity.Info);
    public static readonly DiagnosticDescriptor UnusedOrder = Make("LOCK0006", "Table", nameof(UnusedOrder), Document, "No path takes a documented nesting", "Nothing in this project acquires '{0}' while it holds '{1}'", DiagnosticSeverity.Hidden, atEnd: true);
    public static readonly DiagnosticDescriptor NoTable = Make("LOCK0007", "Table", nameof(NoTable), Document, "No lock order was found", "{0}", atEnd: true);
    public static readonly DiagnosticDescriptor BadContract = Make("LOCK0008", "Table", nameof(BadContract), Document, "A lock attribute cannot be true", "{0}");
    public static readonly DiagnosticDescriptor InvalidOption = Make("LOCK0009", "Table", nameof(InvalidOption), Document, "An option is unknown or malformed", "{0}", atEnd: true);

    public static readonly DiagnosticDescriptor OrderInversion = Make("LOCK1001", "Order", nameof(OrderInversion), Order, "A lock is acquired against the documented order", "'{0}' is acquired{1} while '{2}' is held ({3}), but {4}");
    public static readonly DiagnosticDescriptor UndocumentedNesting = Make("LOCK1002", "Order", nameof(UndocumentedNesting), Order, "The document gives no order between two nested locks", "'{0}' is acquired{1} while '{2}' is held ({3}), but {4}");
    public static readonly DiagnosticDescriptor LockCycle = Make("LOCK1003", "Order", nameof(LockCycle), Order, "Locks are acquired in a circle", "{0} can wait for each other forever: {1}", atEnd: true);
    public static readonly DiagnosticDescriptor SelfNesting = Make("LOCK1004", "Order", nameof(SelfNesting), Order, "Two locks of one class are nested without a rule", "A second '{0}' is acquired{1} while one is held ({2}), but {3}");
    public static readonly DiagnosticDescriptor SelfDeadlock = Make("LOCK1005", "Order", nameof(SelfDeadlock), Order, "A lock is acquired again by its holder", "'{0}' is acquired{1} while the same thread holds it ({2}), {3}");

    public static readonly DiagnosticDescriptor UnguardedAccess = Make("LOCK2001", "Guard", nameof(UnguardedAccess), Guard, "Shared data is touched without its lock", "'{0}' is {1}{2} without '{3}', which guards it ({4}){5}");
    public static readonly DiagnosticDescriptor SharedModeWrite = Make("LOCK2002", "Guard", nameof(SharedModeWrite), Guard, "Shared data is written under a lock held for reading", "'{0}' is written{1} while '{2}', which guards it ({3}), is held for reading only ({4})");
    public static readonly DiagnosticDescriptor RequiredLockNotHeld = Make("LOCK2003", "Guard", nameof(RequiredLockNotHeld), Guard, "A method is called without the lock it requires", "'{0}' requires '{1}' ({2}), which is not held here");
    public static readonly DiagnosticDescriptor ExcludedLockHeld = Make("LOCK2004", "Guard", nameof(ExcludedLockHeld), Guard, "A method is called with a lock it must not be called with", "'{0}' must not be called with '{1}' held ({2}), but it is held here ({3})");
    public static readonly DiagnosticDescriptor GuardedReferenceEscapes = Make("LOCK2005", "Guard", nameof(GuardedReferenceEscapes), Guard, "A guarded object outlives the lock", "What '{0}' refers to is guarded by '{1}' ({2}), but {3}", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor NotReleased = Make("LOCK3001", "Balance", nameof(NotReleased), Balance, "A lock is not released on every way out", "'{0}' is acquired here and still held {1}");
    public static readonly DiagnosticDescriptor ReleaseNotHeld = Make("LOCK3002", "Balance", nameof(ReleaseNotHeld), Balance, "A lock is released that is not held", "'{0}' {1}, but {2}");
    public static readonly DiagnosticDescriptor NotReleasedOnException = Make("LOCK3003", "Balance", nameof(NotReleasedOnException), Balance, "An exception leaks a lock", "'{0}' is acquired here and stays held if something throws before it is released", DiagnosticSeverity.Info);
    public static readonly DiagnosticDescriptor TryResultIgnored = Make("LOCK3004", "Balance", nameof(TryResultIgnored), Balance, "The outcome of a try-acquire decides nothing", "Nothing looks at whether '{0}' was acquired, so what follows may run without it");
    public static readonly DiagnosticDescriptor ContractNotKept = Make("LOCK3005", "Balance", nameof(ContractNotKept), Balance, "A body does not do what its lock attribute says", "'{0}' does not keep its word: {1}");

    public static readonly DiagnosticDescriptor AwaitUnderLock = Make("LOCK4001", "Context", nameof(AwaitUnderLock), Context, "A thread's own lock is held over an await or yield", "'{0}' is held ({1}) over this {2}, but only the thread that acquired it may release it");
    public static readonly DiagnosticDescriptor BlockingUnderLock = Make("LOCK4002", "Context", nameof(BlockingUnderLock), Context, "The thread may sleep while a lock is held", "This {0}{1} while '{2}' is held ({3})", DiagnosticSeverity.Info);
    public static readonly DiagnosticDescriptor ForeignCallUnderLock = Make("LOCK4003", "Context", nameof(ForeignCallUnderLock), Context, "Foreign code runs while a lock is held", "This {0}{1} while '{2}' is held ({3}), so code that knows nothing of the lock runs under it", DiagnosticSeverity.Info);
    public static readonly DiagnosticDescriptor WaitUnderSecondLock = Make("LOCK4004", "Context", nameof(WaitUnderSecondLock), Context, "A monitor waits while another lock stays held", "Waiting on '{0}' gives up that lock only; '{1}' stays held ({2}){3}");

    public static readonly DiagnosticDescriptor AnalysisIncomplete = Make("LOCK9001", "Engine", nameof(AnalysisIncomplete), Engine, "A method was not analysed to the end", "'{0}' was not analysed to the end: {1}", DiagnosticSeverity.Hidden);

    public static readonly ImmutableArray<DiagnosticDescriptor> All = typeof(Descriptors)
        .GetFields(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static)
        .Where(f => f.FieldType == typeof(DiagnosticDescriptor))
        .Select(f => (DiagnosticDescriptor)f.GetValue(null)!)
        .OrderBy(d => d.Id, System.StringComparer.Ordinal)
        .ToImmutableArray();

    /// <summary>Where a rule's page lies below the sources.</summary>
    public static string PageOf(string id, string band, string name) => $"src/LockOrder.Analyzers/Rules/{band}/{id}.{name}.md";

#pragma warning disable RS1033, RS1032 // Titles and messages are sentences without a full stop, by the project's own style.
    private static DiagnosticDescriptor Make(string id, string band, string name, string category, string title, string message, DiagnosticSeverity severity = DiagnosticSeverity.Warning, bool atEnd = false) =>
        new(
            id,
            title,
            message,
            category,
            severity,
            isEnabledByDefault: true,
            helpLinkUri: "https://github.com/lockorder/LockOrder.Analyzers/blob/main/" + PageOf(id, band, name),
            customTags: atEnd ? [WellKnownDiagnosticTags.CompilationEnd] : []);
#pragma warning restore RS1033, RS1032
}
