/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| SymbolCacheAndReferenceManagerStateGuard | `CommonReferenceManager.Guard` | `ReferenceManager._isBound`, `ReferenceManager._references (writes)` |
*/
// After dotnet/roslyn's reference manager: every initialiser asserts the static guard; one caller of a reuse path came without.
public abstract class CommonReferenceManager
{
    internal static readonly object Guard = new();

    internal static bool HoldsGuard => Monitor.IsEntered(Guard);
}

public sealed class Compilation(ReferenceManager manager, string[] references)
{
    private string? _assembly;

    public string Assembly
    {
        get
        {
            if (_assembly is null)
            {
                manager.CreateSourceAssembly(this, references);
            }

            return _assembly!;
        }
    }

    internal void InitializeAssembly(string assembly)
    {
        System.Diagnostics.Debug.Assert(Monitor.IsEntered(CommonReferenceManager.Guard));
        _assembly = assembly;
    }
}

public sealed class ReferenceManager : CommonReferenceManager
{
    private bool _isBound;
    private string[]? _references;

    internal void CreateSourceAssembly(Compilation compilation, string[] references)
    {
        lock (Guard)
        {
            if (!_isBound)
            {
                InitializeNoLock(references);
            }

            Reuse(compilation, references);
        }
    }

    private void InitializeNoLock(string[] references)
    {
        System.Diagnostics.Debug.Assert(Monitor.IsEntered(Guard));
        _references = references;
        _isBound = true;
    }

    private static void Reuse(Compilation compilation, string[] references)
    {
        System.Diagnostics.Debug.Assert(Monitor.IsEntered(Guard));
        compilation.InitializeAssembly(string.Join(';', references));
    }
}
