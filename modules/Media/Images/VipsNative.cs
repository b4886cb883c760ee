using System.Runtime.InteropServices;

namespace OrchardVrijwilligers.Modules.Media.Images;

/// <summary>
/// The few functions of libvips 8.13 or later that renditions need, as in its headers. Functions that take a list of
/// options ended by NULL are declared with the one list that is passed; the calling conventions of Linux and Windows
/// on x64 and arm64 pass integers and pointers of such a list as they pass any argument.
/// </summary>
internal static class VipsNative
{
    public const string Library = "libvips.so.42";

    private const string GObject = "libgobject-2.0.so.0";
    private const string GLib = "libglib-2.0.so.0";

    [DllImport(Library, EntryPoint = "vips_init")]
    public static extern int Init([MarshalAs(UnmanagedType.LPUTF8Str)] string program);

    [DllImport(Library, EntryPoint = "vips_version")]
    public static extern int Version(int part);

    [DllImport(Library, EntryPoint = "vips_cache_set_max")]
    public static extern void CacheSetMax(int operations);

    [DllImport(Library, EntryPoint = "vips_concurrency_set")]
    public static extern void ConcurrencySet(int threads);

    [DllImport(Library, EntryPoint = "vips_operation_block_set")]
    public static extern void OperationBlockSet([MarshalAs(UnmanagedType.LPUTF8Str)] string type, int isBlocked);

    [DllImport(Library, EntryPoint = "vips_error_buffer_copy")]
    public static extern IntPtr ErrorBufferCopy();

    [DllImport(Library, EntryPoint = "vips_image_new_from_buffer")]
    public static extern IntPtr NewFromBuffer(IntPtr bytes, nuint length, [MarshalAs(UnmanagedType.LPUTF8Str)] string options, IntPtr end);

    [DllImport(Library, EntryPoint = "vips_image_get_width")]
    public static extern int GetWidth(IntPtr image);

    [DllImport(Library, EntryPoint = "vips_image_get_height")]
    public static extern int GetHeight(IntPtr image);

    [DllImport(Library, EntryPoint = "vips_image_set_kill")]
    public static extern void SetKill(IntPtr image, int isKilled);

    /// <summary>0 when the image has no such field.</summary>
    [DllImport(Library, EntryPoint = "vips_image_get_typeof")]
    public static extern nuint GetTypeOf(IntPtr image, [MarshalAs(UnmanagedType.LPUTF8Str)] string name);

    /// <param name="profileName">Null ends the list of options here.</param>
    [DllImport(Library, EntryPoint = "vips_thumbnail_buffer")]
    public static extern int Thumbnail(
        IntPtr bytes, nuint length, out IntPtr image, int width,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string heightName, int height,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string sizeName, int size,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string loaderName, [MarshalAs(UnmanagedType.LPUTF8Str)] string loader,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string? profileName, [MarshalAs(UnmanagedType.LPUTF8Str)] string? profile,
        IntPtr end);

    [DllImport(Library, EntryPoint = "vips_image_write_to_buffer")]
    public static extern int WriteToBuffer(
        IntPtr image, [MarshalAs(UnmanagedType.LPUTF8Str)] string suffix, out IntPtr bytes, out nuint length, IntPtr end);

    /// <summary>A list of texts ended by NULL; the list and the texts are the caller's.</summary>
    [DllImport(Library, EntryPoint = "vips_image_get_fields")]
    public static extern IntPtr GetFields(IntPtr image);

    [DllImport(Library, EntryPoint = "vips_image_remove")]
    public static extern int Remove(IntPtr image, IntPtr name);

    [DllImport(GObject, EntryPoint = "g_object_unref")]
    public static extern void Unref(IntPtr gobject);

    [DllImport(GLib, EntryPoint = "g_free")]
    public static extern void Free(IntPtr memory);

    [DllImport(GLib, EntryPoint = "g_strfreev")]
    public static extern void FreeTexts(IntPtr list);

    [DllImport(GLib, EntryPoint = "g_log_set_handler")]
    public static extern uint SetLogHandler(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string domain, int levels, LogHandler handler, IntPtr data);

    public delegate void LogHandler(IntPtr domain, int level, IntPtr message, IntPtr data);
}
