/* LockOrdering.md
```lock-order
Hub.Registry
  ->Hub.Ledger
```
*/
//- ignore LOCK0006
using System.Runtime.CompilerServices;

public class Hub
{
    internal static readonly object Registry = new();
    private static readonly object Ledger = new();

    public void Bad(Thing thing)
    {
        lock (Ledger)
        {
            Log.Write({|LOCK1001.h:{|LOCK1001.h:$"value {|LOCK1001.h:{{|LOCK1001.h:thing.Id|}}|}"|}|});
        }
    }

    public void Ok(Thing thing)
    {
        { Log.Write($"value {thing.Id}"); }
        lock (Registry)
        {
            lock (Ledger)
            {
                Log.Write($"value {thing.Id}");
            }
        }
    }

    internal static int Enter() => Deeper();

    private static int Deeper()
    {
        lock (Registry)
        {
            return 1;
        }
    }
}

public class Thing { public int Id => 1; }

public static class Log
{
    public static void Write(Handler text) { }
}

[InterpolatedStringHandler]
public ref struct Handler
{
    public Handler(int literalLength, int formattedCount) { }

    public void AppendLiteral(string text) { }

    public void AppendFormatted(int value) => Hub.Enter();
}
