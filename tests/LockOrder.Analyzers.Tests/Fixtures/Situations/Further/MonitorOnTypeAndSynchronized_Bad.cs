using System.Runtime.CompilerServices;

public static class Settings
{
    private static int _version;

    [MethodImpl(MethodImplOptions.Synchronized)]
    public static void Reload()
    {
        _version++;
        {|LOCK1003.leg:SettingsWatcher.Shared.Notify(_version)|};
    }

    [MethodImpl(MethodImplOptions.Synchronized)]
    public static int Version() => _version;
}

public sealed class SettingsWatcher
{
    public static readonly SettingsWatcher Shared = new();
    private int _seen;

    public void Notify(int version)
    {
        lock (this)
        {
            _seen = version;
        }
    }

    public bool Check()
    {
        lock (this)
        {
            return _seen == {|LOCK1003.leg:Settings.Version()|};
        }
    }
}
