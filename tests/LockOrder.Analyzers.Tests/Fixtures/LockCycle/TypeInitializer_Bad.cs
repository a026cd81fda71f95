public static class Settings
{
    internal static readonly object Gate = new();
    internal static int Level;

    static Settings()
    {
        lock ({|LOCK1003.leg:Registry.Gate|})
        {
            Level = 1;
        }
    }
}

public static class Registry
{
    internal static readonly object Gate = new();

    // The first touch runs the initialiser, which waits for the gate of whoever is in there.
    public static int Read()
    {
        lock (Gate)
        {
            return {|LOCK1003.leg:Settings.Level|};
        }
    }
}
