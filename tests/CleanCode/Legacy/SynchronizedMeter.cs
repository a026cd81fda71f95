using System.Runtime.CompilerServices;

namespace CleanCode.Legacy;

/// <summary>The attribute form: whole methods under the monitor of the object or of the type.</summary>
public sealed class SynchronizedMeter
{
    private static int _instances;

    private long _ticks;
    private long _last;

    public SynchronizedMeter() => CountInstance();

    public static int Instances
    {
        [MethodImpl(MethodImplOptions.Synchronized)]
        get => _instances;
    }

    [MethodImpl(MethodImplOptions.Synchronized)]
    public void Tick(long now)
    {
        _ticks++;
        _last = now;
    }

    public (long Ticks, long Last) Read()
    {
        lock (this)
        {
            return (_ticks, _last);
        }
    }

    [MethodImpl(MethodImplOptions.Synchronized)]
    private static void CountInstance() => _instances++;
}
